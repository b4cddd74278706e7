using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Writes what was found of one question, within the transaction that is open.</summary>
internal sealed class FindingRows(StoreFile file, Question question) : IDisposable
{
    // What an appender holds back is outside the store's limit of memory.
    private const long MostBuffered = 8 << 20;

    private DuckDBAppender? appender;
    private long buffered;

    public void Append(FoundRow found)
    {
        file.Guard(() => Write(found));
        buffered += found.Candidate.First.Json.Length + (found.Candidate.Other?.Json.Length ?? 0);
        if (buffered >= MostBuffered) Close();
    }

    /// <summary>Hands over what was held back.</summary>
    public void Close()
    {
        if (appender is { } open) file.Guard(open.Close);
        appender = null;
        buffered = 0;
    }

    public void Dispose() => appender?.Dispose();

    private void Write(FoundRow found)
    {
        IDuckDBAppenderRow to = (appender ??= file.Appender("findings")).CreateRow();
        GroupNumbers? group = found.Candidate.Group;
        to.AppendValue(question.Asked.Rule.Id).AppendValue((short?)question.Number).AppendText(found.Role)
            .AppendValue(group?.Size).AppendValue(group?.Least).AppendValue(group?.Most).AppendValue(group?.Stretches)
            .AppendValue((byte?)found.Effect).AppendValue((byte?)found.Verdict);
        found.Candidate.First.AppendTo(to);
        if (found.Candidate.Other is { } other) other.AppendTo(to);
        else
            for (int i = 0; i < StoredSide.ColumnCount; i++) to.AppendNullValue();
        to.EndRow();
    }
}
