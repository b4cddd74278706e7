using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Deciding;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Storage;
using NodaTime;

namespace CivilStatus.Validation.Registers.Results;

/// <summary>Reads what was found, in an order that content gives. Each finding is worked out again: the store keeps which, not what.</summary>
internal sealed class FindingReader(StoreFile file, Catalogue catalogue, ImmutableArray<Question> questions, Profile profile, LocalDate asOf)
{
    // Of the entries that state a value too often, as many are named.
    private const int ListedMembers = 1000;

    private readonly KeyReader keys = new(catalogue);
    private readonly Dictionary<string, Validator> validators = new(StringComparer.Ordinal);

    public IEnumerable<SetFinding> Read()
    {
        using StoreFile rows = file.Second(), members = file.Second();
        string sql = $"""
            SELECT f.question, f.role, f.aRole, f.bRole, f.size, f.least, f.most, f.stretches, f.a, {StoredEntry.Columns("ea", "ca")}, {StoredEntry.Columns("eb", "cb")}
            FROM findings f JOIN entries ea ON ea.seq = f.a LEFT JOIN cells ca ON ca.map = ea.cells
            LEFT JOIN entries eb ON eb.seq = f.b LEFT JOIN cells cb ON cb.map = eb.cells
            ORDER BY f.rule, {EntryPlace.Columns("ea")}, {EntryPlace.Columns("eb")}, f.role, f.aRole, f.bRole, f.question
            """;
        const int Entries = 9;
        foreach (StoreRow row in rows.Rows(sql))
        {
            Question question = questions[row.Get<short>(0)];
            GroupNumbers? group = row.Number(4) is { } size ? new GroupNumbers(size, row.Get<int>(5), row.Get<int>(6), row.Get<int>(7)) : null;
            StoredEntry first = StoredEntry.Of(row, Entries);
            StoredEntry? other = group is null ? StoredEntry.Of(row, Entries + StoredEntry.ColumnCount) : null;
            string? firstRole = row.Text(2), otherRole = row.Text(3);
            Finding finding = Again(question, first.Entry, other?.Entry, firstRole, otherRole, group, row.Text(1));
            yield return other is null
                ? OfGroup(finding, first, MembersOf(members, question, row.Get<uint>(8)), group!.Least)
                : new SetFinding(finding, first.Entry, other.Entry, [first.Member, other.Member], 2, [.. FieldsOfPair.Of(finding, firstRole, otherRole)]);
        }
    }

    private Finding Again(Question question, Entry first, Entry? other, string? firstRole, string? otherRole, GroupNumbers? group, string? role)
    {
        Entry joined = JoinedRecord.Of(question, keys, first, other, firstRole, otherRole, group) ?? throw new InvalidOperationException("A stored pair shares no key any more.");
        if (!validators.TryGetValue(question.Asked.Rule.Id, out Validator? validator))
            validators.Add(question.Asked.Rule.Id, validator = new Validator(catalogue with { Rules = [question.Asked.Rule] }));
        return validator.Validate(joined, profile, asOf).Findings.First(f => f.Role == role);
    }

    private static SetFinding OfGroup(Finding finding, StoredEntry first, ImmutableArray<StoredEntry> members, int count)
    {
        var fields = ImmutableArray.CreateBuilder<SetField>();
        for (int i = 0; i < members.Length; i++)
            foreach (string path in finding.Fields)
                if (members[i].Entry.TryGetSlot(path, out int slot)) fields.Add(new SetField(i, path, members[i].Entry[slot], members[i].Entry.Origin.CellOf(slot)));
        return new SetFinding(finding, first.Entry, null, [.. members.Select(m => m.Member)], count, fields.ToImmutable());
    }

    private static ImmutableArray<StoredEntry> MembersOf(StoreFile file, Question question, uint first)
        => [.. file.Rows($"SELECT {StoredEntry.Columns("e", "c")} FROM members m JOIN entries e ON e.seq = m.seq LEFT JOIN cells c ON c.map = e.cells WHERE m.question = ? AND m.a = ? ORDER BY {EntryPlace.Columns("e")} LIMIT {ListedMembers}", question.Number, first)
            .Select(row => StoredEntry.Of(row, 0))];
}
