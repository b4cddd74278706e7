using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Rules;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>A question that rules ask of the store, with the table that holds the keys of the entries it is asked of. Immutable.</summary>
internal sealed class Question
{
    private Question(SetQuestion asked, int number)
    {
        (Asked, Number, Table) = (asked, number, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"question{number}"));
        First = Kind == SetKind.Persons ? EntryLayout.PersonOfEntry : EntryLayout.Of(asked.Layout.Event);
        Value = asked.Shape.Value is { } path && First.ByPath.TryGetValue(path, out EntryField? value) ? value : null;
        IsSymmetric = asked.Layout.Other == First && asked.Keys.All(k => k.IsSymmetric);
    }

    public SetQuestion Asked { get; }

    /// <summary>Its place among all questions of the catalogue.</summary>
    public int Number { get; }

    public string Table { get; }

    public SetKind Kind => Asked.Shape.Kind;

    /// <summary>Whether keys stand in an order: the neighbours and groups are read off it.</summary>
    public bool IsOrdered => Kind is SetKind.Next or SetKind.Group;

    /// <summary>Whether it does not matter to the keys which one is the first: then each pair is asked of once.</summary>
    public bool IsSymmetric { get; }

    /// <summary>The layout of the first one.</summary>
    public EntryLayout First { get; }

    /// <summary>The layout of the second one; null for a group.</summary>
    public EntryLayout? Other => Asked.Layout.Other;

    /// <summary>The field whose values a group counts.</summary>
    public EntryField? Value { get; }

    /// <summary>The questions of a catalogue that are asked of entries alone; drafts and what no entry has a key for are left out.</summary>
    public static ImmutableArray<Question> Of(Catalogue catalogue)
    {
        IEnumerable<SetQuestion> asked = catalogue.Rules
            .Where(r => r is { Status: not (RuleStatus.Draft or RuleStatus.Retired), Set.WithPersons: false })
            .SelectMany(r => SetQuestion.Of(r)).Where(q => !q.Keys.IsEmpty);
        return [.. asked.Where(q => q.Shape.Kind != SetKind.Group || (q.Shape.Value is { } value && q.Layout.ByPath.ContainsKey(value))).Select((q, i) => new Question(q, i))];
    }
}
