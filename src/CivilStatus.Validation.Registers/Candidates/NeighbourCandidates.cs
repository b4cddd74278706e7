using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Storage;

namespace CivilStatus.Validation.Registers.Candidates;

/// <summary>Finds, among those that share a key, each entry and the one that comes next.</summary>
internal static class NeighbourCandidates
{
    public static void Find(StoreFile file, Question question)
        => file.Run($"""
            INSERT INTO {CandidateTable.Name} (a, b)
            SELECT a, b FROM (
                SELECT lag(q.seq) OVER (PARTITION BY q.hash, q.text ORDER BY {string.Join(", ", StoreSchema.OrderColumns(question).Select(c => "q." + c).Append(EntryPlace.Columns("e")))}) AS a, q.seq AS b
                FROM {question.Table} q JOIN entries e USING (seq))
            WHERE a IS NOT NULL
            """);
}
