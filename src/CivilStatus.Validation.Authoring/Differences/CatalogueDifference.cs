using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Authoring.Differences;

/// <summary>What differs between two catalogues, and which rules may therefore answer otherwise.</summary>
/// <param name="Items">The items that differ, by kind and id.</param>
/// <param name="AffectedRules">The ids of the rules, sorted, whose verdicts or effects may differ: changed themselves, or using something that is.</param>
/// <param name="OtherVerdicts">Those of them whose verdicts may differ.</param>
public sealed record CatalogueDifference(ImmutableArray<ItemDifference> Items, ImmutableArray<string> AffectedRules, ImmutableArray<string> OtherVerdicts);

/// <summary>A rule, parameter, instrument, table, profile, or the head or labels of a catalogue, that differs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is called, in the newer catalogue where it is there.</param>
/// <param name="Change">Whether it was added, removed or changed.</param>
/// <param name="Details">What changed in it; none where it was added or removed.</param>
public sealed record ItemDifference(ItemKind Kind, string Id, LocalizedText Title, ItemChange Change, ImmutableArray<DetailDifference> Details);

/// <summary>One thing that changed in an item.</summary>
/// <param name="Property">The name of the changed property in the file, such as <c>require</c> or <c>values</c>.</param>
/// <param name="What">What changed, for a person.</param>
/// <param name="Before">What it was; null where it was not there.</param>
/// <param name="After">What it is; null where it is no longer there.</param>
public sealed record DetailDifference(string Property, LocalizedText What, string? Before, string? After);

/// <summary>The kinds of items of a catalogue.</summary>
public enum ItemKind : byte
{
    /// <summary>The head: version, languages, conventions.</summary>
    Catalogue,

    /// <summary>A legal instrument.</summary>
    Instrument,

    /// <summary>A parameter of the law.</summary>
    Parameter,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A profile.</summary>
    Profile,

    /// <summary>What people call roles and fields.</summary>
    Labels,

    /// <summary>A rule.</summary>
    Rule,
}

/// <summary>What became of an item.</summary>
public enum ItemChange : byte
{
    /// <summary>Only the newer catalogue has it.</summary>
    Added,

    /// <summary>Only the older catalogue has it.</summary>
    Removed,

    /// <summary>Both have it, not the same.</summary>
    Changed,
}
