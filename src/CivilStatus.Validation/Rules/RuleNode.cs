using System.Collections.Immutable;

namespace CivilStatus.Validation.Rules;

/// <summary>
/// A node of a rule tree. The set of nodes is closed: what has no node cannot be said in a condition.
/// Immutable; safe to share between threads.
/// </summary>
public abstract record RuleNode
{
    private protected RuleNode()
    {
    }

    /// <summary>The type of the node's value.</summary>
    public abstract FactType Type { get; }
}

/// <summary>All parts hold. Immutable; safe to share between threads.</summary>
/// <param name="Parts">Two parts or more.</param>
public sealed record AndNode(ImmutableArray<RuleNode> Parts) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>At least one part holds. Immutable; safe to share between threads.</summary>
/// <param name="Parts">Two parts or more.</param>
public sealed record OrNode(ImmutableArray<RuleNode> Parts) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>The part does not hold. Immutable; safe to share between threads.</summary>
/// <param name="Part">A truth.</param>
public sealed record NotNode(RuleNode Part) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>Where the premise holds, the conclusion holds. Immutable; safe to share between threads.</summary>
/// <param name="Premise">A truth.</param>
/// <param name="Conclusion">A truth.</param>
public sealed record ImpliesNode(RuleNode Premise, RuleNode Conclusion) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>Compares two numbers or two dates, or two texts for equality. Immutable; safe to share between threads.</summary>
/// <param name="Operator">The comparison.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side, of the same type.</param>
public sealed record CompareNode(Comparison Operator, RuleNode Left, RuleNode Right) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>The text is one of the listed ones. Immutable; safe to share between threads.</summary>
/// <param name="Item">A text.</param>
/// <param name="Set">The listed texts: a <see cref="ListNode"/>, or a <see cref="ParameterNode"/> whose values are codes.</param>
public sealed record MemberNode(RuleNode Item, RuleNode Set) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Truth;
}

/// <summary>Texts listed in a condition; stands only as the set of a <see cref="MemberNode"/>. Immutable; safe to share between threads.</summary>
/// <param name="Values">The texts.</param>
public sealed record ListNode(ImmutableArray<string> Values) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Codes;
}

/// <summary>A field of the entry, or of the person or field that <c>forEach</c> runs over. Immutable; safe to share between threads.</summary>
/// <param name="Path">The path, such as <c>husband.born</c>, <c>person.born</c> or <c>asOf</c>.</param>
/// <param name="FieldType">The type of its value.</param>
public sealed record FieldNode(string Path, FactType FieldType) : RuleNode
{
    /// <summary>The path of the as-of date (ngày xét).</summary>
    public const string AsOf = "asOf";

    /// <summary>The path of the event, whose value is its name, such as <c>birth</c>.</summary>
    public const string Event = "event";

    /// <summary>The path of the event of the second entry of a pair.</summary>
    public const string OtherEvent = "other.event";

    /// <inheritdoc/>
    public override FactType Type => FieldType;
}

/// <summary>A constant. Immutable; safe to share between threads.</summary>
/// <param name="Value">A <see cref="bool"/>, an <see cref="int"/>, a <see cref="DateOnly"/> or a <see cref="string"/>.</param>
public sealed record ConstantNode(object Value) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => Value switch
    {
        bool => FactType.Truth,
        int => FactType.Number,
        DateOnly => FactType.Date,
        _ => FactType.Text,
    };
}

/// <summary>The value that a parameter of the law has on the law date in the entry's territory. Immutable; safe to share between threads.</summary>
/// <param name="Alias">The rule's name for the parameter.</param>
/// <param name="ValueType">The type of the parameter's values; codes stand only as the set of a <see cref="MemberNode"/>.</param>
public sealed record ParameterNode(string Alias, FactType ValueType) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => ValueType;
}

/// <summary>A call of a listed function. Immutable; safe to share between threads.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">Its arguments; the names of tables come as text constants.</param>
public sealed record CallNode(RuleFunction Function, ImmutableArray<RuleNode> Arguments) : RuleNode
{
    /// <inheritdoc/>
    public override FactType Type => Function.Result;
}
