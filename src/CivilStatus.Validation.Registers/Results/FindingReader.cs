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

/// <summary>Reads what was found, in an order that content gives. Each finding is worked out again: the store keeps of what, not what was said.</summary>
internal sealed class FindingReader(StoreFile file, RecordFile records, Catalogue catalogue, ImmutableArray<Question> questions, Profile profile, LocalDate asOf)
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
            SELECT f.question, f.role, f.a, f.aRole, f.b, f.bRole, {GroupNumbers.Columns}
            FROM findings f JOIN entries one ON one.seq = f.a LEFT JOIN entries two ON two.seq = f.b
            ORDER BY f.rule, {EntryPlace.Columns("one")}, {EntryPlace.Columns("two")}, f.role, f.aRole, f.bRole, f.question
            """;
        foreach (StoreRow row in rows.Rows(sql))
        {
            Question question = questions[row.Get<short>(0)];
            CandidateSide first = CandidateSide.Of(row, 2);
            yield return GroupNumbers.Of(row, 6) is { } group
                ? OfGroup(question, row.Text(1), first.Seq, group, MembersOf(members, question, first.Seq))
                : OfPair(question, row.Text(1), first, CandidateSide.Of(row, 4));
        }
    }

    private SetFinding OfPair(Question question, string? role, CandidateSide first, CandidateSide other)
    {
        StoredEntry its = records.Read(first.Seq), others = records.Read(other.Seq);
        Entry one = its.Entry(cellMaps), two = others.Entry(cellMaps);
        Finding finding = Again(question, role, JoinedRecord.Of(question, keys, one, two, first.Role, other.Role, null));
        return new SetFinding(finding, one, two, [its.Member, others.Member], 2, [.. FieldsOfPair.Of(finding, first.Role, other.Role)]);
    }

    private SetFinding OfGroup(Question question, string? role, ulong first, GroupNumbers group, ImmutableArray<StoredEntry> members)
    {
        Entry one = records.Read(first).Entry(cellMaps);
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

    private ImmutableArray<StoredEntry> MembersOf(StoreFile file, Question question, ulong first)
        => [.. file.Rows($"SELECT seq FROM members WHERE question = ? AND a = ? AND place <= {ListedMembers} ORDER BY place", question.Number, first).Select(row => records.Read(row.Get<ulong>(0)))];
}
