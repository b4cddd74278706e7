namespace CivilStatus.Cli.Reports.Html.Model;

/// <summary>All findings of one kind, such as those of a rule: how many there are, and some of them in full.</summary>
/// <param name="Id">Its anchor in the page.</param>
/// <param name="Code">What it is known by, such as <c>KS106</c>; may be empty.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Kind">Why it matters, in a word; may be empty.</param>
/// <param name="Counts">How many there are, by effect.</param>
/// <param name="Grounds">What it rests on.</param>
/// <param name="Items">Those that are shown, in the order of the input.</param>
internal sealed record FindingGroup(string Id, string Code, string Title, string Kind, IReadOnlyList<Tally> Counts, IReadOnlyList<string> Grounds, IReadOnlyList<FindingItem> Items)
{
    public long Total => Counts.Sum(c => c.Count);
}

/// <summary>One finding in words.</summary>
/// <param name="Records">The records it is about: one, or two for a pair.</param>
/// <param name="Tone">How grave it is.</param>
/// <param name="Outcome">What comes of it, in a word.</param>
/// <param name="Message">What was found.</param>
/// <param name="Details">More about it: what, and the text.</param>
/// <param name="Grounds">What it rests on.</param>
internal sealed record FindingItem(
    IReadOnlyList<RecordPlace> Records, Tone Tone, string Outcome, string Message, IReadOnlyList<KeyValuePair<string, string>> Details, IReadOnlyList<string> Grounds);

/// <summary>Where a record stands.</summary>
/// <param name="Number">Its number in the run.</param>
/// <param name="Source">Its file and place.</param>
/// <param name="Event">What it records; may be empty.</param>
internal readonly record struct RecordPlace(long Number, string Source, string Event);
