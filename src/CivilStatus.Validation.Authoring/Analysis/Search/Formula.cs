using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CivilStatus.Validation.Authoring.Analysis.Days;
using CivilStatus.Validation.Logic;

namespace CivilStatus.Validation.Authoring.Analysis.Search;

/// <summary>A two-valued formula over relations of days and over what is not known about conditions. Negation stands at the leaves only.</summary>
internal abstract record Formula
{
    /// <summary>Holds always.</summary>
    public static Formula True { get; } = new Constant(true);

    /// <summary>Holds never.</summary>
    public static Formula False { get; } = new Constant(false);

    public static Formula Of(bool value) => value ? True : False;

    public static Formula Of((DayAtom Atom, bool Holds) relation) => new Relation(relation.Atom, relation.Holds);

    public static Formula And(params ReadOnlySpan<Formula> parts) => Join(parts, False, True, p => new All(p));

    public static Formula Or(params ReadOnlySpan<Formula> parts) => Join(parts, True, False, p => new Any(p));

    public static Formula Not(Formula formula) => formula switch
    {
        Constant constant => Of(!constant.Value),
        Relation relation => relation with { Holds = !relation.Holds },
        Guess guess => guess with { Is = !guess.Is },
        All all => Or([.. all.Parts.Select(Not)]),
        Any any => And([.. any.Parts.Select(Not)]),
        _ => formula,
    };

    /// <summary>The first field not chosen yet on which the formula depends, or −1.</summary>
    public static int FirstUnchosen(Formula formula)
    {
        switch (formula)
        {
            case Unchosen unchosen:
                return unchosen.Field;
            case All or Any:
                foreach (Formula part in formula is All all ? all.Parts : ((Any)formula).Parts)
                    if (FirstUnchosen(part) is >= 0 and int field) return field;
                return -1;
            default:
                return -1;
        }
    }

    private static Formula Join(ReadOnlySpan<Formula> parts, Formula decides, Formula passes, Func<ImmutableArray<Formula>, Formula> make)
    {
        int left = 0;
        Formula single = passes;
        foreach (Formula part in parts)
        {
            if (ReferenceEquals(part, decides)) return decides;
            if (ReferenceEquals(part, passes)) continue;
            single = part;
            left++;
        }
        if (left <= 1) return single;
        var kept = new Formula[left];
        int at = 0;
        foreach (Formula part in parts)
            if (!ReferenceEquals(part, passes)) kept[at++] = part;
        return make(ImmutableCollectionsMarshal.AsImmutableArray(kept));
    }
}

internal sealed record Constant(bool Value) : Formula;

/// <summary>Depends on a field whose contents are not chosen yet.</summary>
/// <param name="Field">The index of the field.</param>
internal sealed record Unchosen(int Field) : Formula;

/// <summary>A relation of days holds, or does not.</summary>
internal sealed record Relation(DayAtom Atom, bool Holds) : Formula;

/// <summary>A condition that the analysis knows nothing of has a truth value, or has not.</summary>
/// <param name="Condition">The index of the condition.</param>
/// <param name="Value">The truth value.</param>
/// <param name="Is">Whether it has it.</param>
internal sealed record Guess(int Condition, Truth Value, bool Is) : Formula;

internal sealed record All(ImmutableArray<Formula> Parts) : Formula;

internal sealed record Any(ImmutableArray<Formula> Parts) : Formula;
