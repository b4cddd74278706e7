using Parquet;
using Parquet.Schema;

namespace CivilStatus.Validation.Formats.Columnar.Findings;

/// <summary>A list of texts a row, or one text of each item of a list; blank and empty lists differ.</summary>
internal sealed class ListColumn(ListField list, DataField field) : ReportColumn
{
    private const int FirstOfRow = 0, SameRow = 1;

    private readonly List<ReadOnlyMemory<char>> texts = [];
    private readonly List<int> definitions = [], repetitions = [];
    private int rows;

    public void Add(IEnumerable<string?> items)
    {
        bool any = false;
        foreach (string? item in items)
        {
            Place(item is null ? field.MaxDefinitionLevel - 1 : field.MaxDefinitionLevel, any ? SameRow : FirstOfRow);
            if (item is not null) texts.Add(item.AsMemory());
            any = true;
        }
        if (!any) Place(list.MaxDefinitionLevel - 1, FirstOfRow);
        rows++;
    }

    public override void PadTo(int rows)
    {
        for (; this.rows < rows; this.rows++) Place(list.MaxDefinitionLevel - 2, FirstOfRow);
    }

    public override void Append(ReportColumn others)
    {
        var of = (ListColumn)others;
        texts.AddRange(of.texts);
        definitions.AddRange(of.definitions);
        repetitions.AddRange(of.repetitions);
        rows += of.rows;
    }

    public override void Clear()
    {
        texts.Clear();
        definitions.Clear();
        repetitions.Clear();
        rows = 0;
    }

    public override Task WriteAsync(ParquetRowGroupWriter group)
        => group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, texts.ToArray(), definitions.ToArray(), repetitions.ToArray(), CancellationToken.None);

    private void Place(int definition, int repetition)
    {
        definitions.Add(definition);
        repetitions.Add(repetition);
    }
}
