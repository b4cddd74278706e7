using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>What is to be decided: two records, or one and the counts of its group.</summary>
internal sealed record Candidate(uint A, uint? B, string? ARole, string? BRole, GroupNumbers? Group, byte[] AJson, byte[]? BJson)
{
    /// <summary>Reads a row of: a, b, aRole, bRole, size, least, most, stretches, record of a, record of b, whether b comes first.</summary>
    public static Candidate Of(StoreRow row)
    {
        GroupNumbers? group = row.Number(4) is { } size ? new GroupNumbers(size, row.Get<int>(5), row.Get<int>(6), row.Get<int>(7)) : null;
        var candidate = new Candidate(row.Get<uint>(0), row.IsNull(1) ? null : row.Get<uint>(1), row.Text(2), row.Text(3), group, row.Bytes(8), row.IsNull(9) ? null : row.Bytes(9));
        bool turned = !row.IsNull(10) && row.Get<bool>(10);
        return turned ? new Candidate(candidate.B!.Value, candidate.A, candidate.BRole, candidate.ARole, null, candidate.BJson!, candidate.AJson) : candidate;
    }
}

/// <summary>The counts of a group, as in <see cref="Records.GroupEntry"/>.</summary>
internal sealed record GroupNumbers(int Size, int Least, int Most, int Stretches);
