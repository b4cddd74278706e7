using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Registers.Intake;
using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Candidates;

/// <summary>Finds the days that are stated in a field by the entries of a group, and counts them.</summary>
internal static class GroupCandidates
{
    public static void Find(StoreFile file, Question question)
    {
        string order = string.Join(", ", StoreSchema.OrderColumns(question).Select(c => $"q.{c} NULLS LAST").Append(EntryPlace.Columns("e")));
        using StoreFile reader = file.Second();
        using DuckDBAppender found = file.Appender(CandidateTable.Name);
        string? key = null;
        List<ulong> members = [];
        List<DayRange> dates = [];
        foreach (StoreRow row in reader.Rows($"SELECT q.text, q.seq, q.first, q.last FROM {question.Table} q JOIN entries e USING (seq) ORDER BY q.hash, q.text, {order}"))
        {
            string its = row.Text(0)!;
            if (its != key) End();
            key = its;
            members.Add(row.Get<ulong>(1));
            dates.Add(new DayRange(row.Get<int>(2), row.Get<int>(3)));
        }
        End();
        file.Guard(found.Close);

        void End()
        {
            file.Guard(() =>
            {
                foreach (DayCount day in GroupCounts.Of(dates))
                    found.CreateRow().AppendValue((ulong?)members[day.Entries[0]]).AppendNullValue().AppendNullValue().AppendNullValue()
                        .AppendValue((int?)members.Count).AppendValue((int?)day.Entries.Length).AppendValue((int?)day.Most).AppendValue((int?)day.Stretches).EndRow();
            });
            members.Clear();
            dates.Clear();
        }
    }

    /// <summary>Keeps which entries state the days that something was found of, in an order that content gives.</summary>
    public static void KeepMembers(StoreFile file, Question question)
        => file.Run($"""
            INSERT INTO members
            SELECT {question.Number}, a, seq, row_number() OVER (PARTITION BY a ORDER BY {EntryPlace.Columns("e")})
            FROM (SELECT DISTINCT f.a, m.seq FROM findings f JOIN {question.Table} k ON k.seq = f.a
            JOIN {question.Table} m ON m.hash = k.hash AND m.text = k.text AND m.first = k.first AND m.last = k.first
            WHERE f.question = {question.Number}) JOIN entries e USING (seq)
            """);
}
