using CivilStatus.Validation.Registers.Storage;
using DuckDB.NET.Data;

namespace CivilStatus.Validation.Registers.Deciding;

/// <summary>Writes what was found of one question, within the transaction that is open.</summary>
internal sealed class FindingRows(StoreFile file, Question question) : IDisposable
{
    // About what a row holds.
    private const int RowLength = 64;

    private readonly TableAppenders appenders = new(file);

    public void Append(FoundRow found)
    {
        file.Guard(() => Write(found));
        appenders.Count(RowLength);
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
        CandidateSide first = found.Candidate.First;
        to.AppendValue((ulong?)first.Seq).AppendText(first.Role).AppendValue(found.Candidate.Other?.Seq).AppendText(found.Candidate.Other?.Role).EndRow();
    }
}
