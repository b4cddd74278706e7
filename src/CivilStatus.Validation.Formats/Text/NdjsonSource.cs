using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Formats.Sheets;

namespace CivilStatus.Validation.Formats.Text;

/// <summary>Canonical records, one JSON object a line.</summary>
internal sealed class NdjsonSource(PeekedStream stream, string name, ReadOptions options) : EntrySource(name)
{
    private readonly LineSplitter splitter = new(stream, options.LongestRecord);
    private bool any, ended;

    public override long? TotalBytes => stream.Total;

    public override long BytesRead => stream.BytesRead;

    public override RecordBlock NewBlock() => new NdjsonBlock(SheetPlace.OfText(Name), options);

    private protected override IEnumerable<ReadRecord> ReadRecords()
    {
        var block = (NdjsonBlock)NewBlock();
        while (Fill(block))
        {
            for (int i = 0; i < block.Count; i++) yield return block.ReadApart(i);
            block.Clear();
        }
    }

    private protected override bool Fill(RecordBlock block)
    {
        var records = (NdjsonBlock)block;
        if (ended) return false;
        if (!any && stream.FirstVisible() == '[')
        {
            ended = true;
            block.Fail(ReadRecord.Unreadable(Name, SourceErrors.JsonArray(Name)));
            return true;
        }
        while (splitter.TryFill(records.Lines))
        {
            records.FindRecords();
            if (records.Count == 0) continue;
            any = true;
            return true;
        }
        ended = true;
        if (!any)
            Report(ReadDiagnostic.Of(ReadDiagnosticCode.EmptySheet, Name, "", $"“{Name}” không có bản ghi nào.", $"“{Name}” holds no records."));
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) stream.Dispose();
    }
}
