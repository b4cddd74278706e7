using CivilStatus.Validation.Registers.Candidates;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Reads the candidates of a question in the order of the first one's records: what is read next from the file stands nearby.</summary>
internal static class CandidateRows
{
    public static IEnumerable<Candidate> Of(StoreFile file)
        => file.Rows($"SELECT a, aRole, b, bRole, {GroupNumbers.Columns} FROM {CandidateTable.Name} ORDER BY a, b")
            .Select(row => new Candidate(CandidateSide.Of(row, 0), row.IsNull(2) ? null : CandidateSide.Of(row, 2), GroupNumbers.Of(row, 4)));
}
