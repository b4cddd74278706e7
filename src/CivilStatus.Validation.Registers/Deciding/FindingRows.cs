using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Writes what was found of one question, within the transaction that is open.</summary>
internal sealed class FindingRows(StoreFile file, Question question) : IDisposable
{
    private readonly TableAppenders appenders = new(file);

    public void Append(FoundRow found)
    {
        file.Guard(() => Write(found));
        appenders.Count(found.Candidate.First.Json.Length + (found.Candidate.Other?.Json.Length ?? 0));
    }

    /// <summary>Hands over what was held back.</summary>
    public void Close() => appenders.Close();

    public void Dispose() => appenders.Dispose();

    private void Write(FoundRow found)
    {
        IDuckDBAppenderRow to = appenders.Row("findings");
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
