using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Deciding;
using CivilStatus.Validation.Registers.Storage;
using NodaTime;

namespace CivilStatus.Validation.Registers.Results;

/// <summary>Reads what was found, in an order that content gives. Each finding is worked out again: the store keeps of what, not what was said.</summary>
internal sealed class FindingReader(StoreFile file, Catalogue catalogue, ImmutableArray<Question> questions, Profile profile, LocalDate asOf)
{
    // Of the entries that state a value too often, as many are named.
    private const int ListedMembers = 1000;

    private readonly KeyReader keys = new(catalogue);
    private readonly Dictionary<string, Validator> validators = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, string> cellMaps = CellMaps.Of(file);

    public IEnumerable<SetFinding> Read()
    {
        using StoreFile rows = file.Second(), members = file.Second();
        string sql = $"""
            SELECT question, role, {GroupNumbers.Columns}, {StoredSide.Columns("a")}, {StoredSide.Columns("b")} FROM findings
            ORDER BY rule, {StoredSide.Order("a")}, {StoredSide.Order("b")}, role, aRole, bRole, question
            """;
        const int Sides = 2 + GroupNumbers.ColumnCount;
        foreach (StoreRow row in rows.Rows(sql))
        {
            Question question = questions[row.Get<short>(0)];
            GroupNumbers? group = GroupNumbers.Of(row, 2);
            StoredSide first = StoredSide.Of(row, Sides);
            yield return group is null
                ? OfPair(question, row.Text(1), first, StoredSide.Of(row, Sides + StoredSide.ColumnCount))
                : OfGroup(question, row.Text(1), first, group, MembersOf(members, question, first.Seq));
        }
    }

    private SetFinding OfPair(Question question, string? role, StoredSide first, StoredSide other)
    {
        Entry one = first.Entry(cellMaps), two = other.Entry(cellMaps);
        Finding finding = Again(question, role, JoinedRecord.Of(question, keys, one, two, first.Role, other.Role, null));
        return new SetFinding(finding, one, two, [first.Member, other.Member], 2, [.. FieldsOfPair.Of(finding, first.Role, other.Role)]);
    }

    private SetFinding OfGroup(Question question, string? role, StoredSide first, GroupNumbers group, ImmutableArray<StoredSide> members)
    {
        Entry one = first.Entry(cellMaps);
        Finding finding = Again(question, role, JoinedRecord.Of(question, keys, one, null, null, null, group));
        var fields = ImmutableArray.CreateBuilder<SetField>();
        for (int i = 0; i < members.Length; i++)
        {
            Entry member = members[i].Entry(cellMaps);
            foreach (string path in finding.Fields)
                if (member.TryGetSlot(path, out int slot)) fields.Add(new SetField(i, path, member[slot], member.Origin.CellOf(slot)));
        }
        return new SetFinding(finding, one, null, [.. members.Select(m => m.Member)], group.Least, fields.ToImmutable());
    }

    private Finding Again(Question question, string? role, Entry? joined)
    {
        if (joined is null) throw new InvalidOperationException("A stored pair shares no key any more.");
        if (!validators.TryGetValue(question.Asked.Rule.Id, out Validator? validator))
            validators.Add(question.Asked.Rule.Id, validator = new Validator(catalogue with { Rules = [question.Asked.Rule] }));
        return validator.Validate(joined, profile, asOf).Findings.First(f => f.Role == role);
    }

    private static ImmutableArray<StoredSide> MembersOf(StoreFile file, Question question, uint first)
        => [.. file.Rows($"SELECT {StoredSide.Columns("a")} FROM (SELECT m.seq AS a, NULL::VARCHAR AS aRole, {StoredSide.From("e", "a")} FROM members m JOIN entries e ON e.seq = m.seq WHERE m.question = ? AND m.a = ?) ORDER BY {StoredSide.Order("a")} LIMIT {ListedMembers}", question.Number, first)
            .Select(row => StoredSide.Of(row, 0))];
}
