using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>What is to be decided: two entries, or one and the counts of its group, by their places in the file of records.</summary>
internal readonly record struct Candidate(CandidateSide First, CandidateSide? Other, GroupNumbers? Group);

/// <summary>One entry of a candidate, and the role of the person in it that is asked of.</summary>
internal readonly record struct CandidateSide(ulong Seq, string? Role)
{
    /// <summary>Reads a side from two columns of a row.</summary>
    public static CandidateSide Of(StoreRow row, int column) => new(row.Get<ulong>(column), row.Text(column + 1));
}
