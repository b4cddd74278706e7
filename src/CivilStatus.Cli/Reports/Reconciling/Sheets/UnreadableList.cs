using CivilStatus.Cli.Texts;
using CivilStatus.Validation.Formats.Workbooks.Marking;
using CivilStatus.Validation.Formats.Workbooks.Marking.Results;
using CivilStatus.Validation.Registers.Reconciling;

namespace CivilStatus.Cli.Reports.Reconciling.Sheets;

/// <summary>The records of both sides that could not be read.</summary>
internal sealed class UnreadableList(SidePlaces lefts, SidePlaces rights, LeftCells cells, Language language)
{
    public string Name => language["Không đọc được", "Unreadable"];

    public IEnumerable<(string Head, int Width)> Heads =>
    [
        (language["Vị trí", "Place"], 26),
        (language["Tệp", "File"], 26),
        (language["Bên", "Side"], 20),
        (language["Lý do", "Reason"], 80),
        (language["Nguyên văn", "Text"], 50),
        (language["Mã", "Code"], 20),
    ];

    public ResultRow Row(UnreadableRecord record)
    {
        bool isLeft = record.Side == ReconciliationSide.Left;
        return new ResultRow(
        [
            .. (isLeft ? lefts : rights).Of(record.Source),
            ResultCell.Of(isLeft ? language["sổ hộ tịch", "register"] : language["dữ liệu dân cư", "population data"], MarkEffect.Unreadable),
            ResultCell.Of(record.Message.In(language.Code)),
            ResultCell.Of(record.Quote),
            ResultCell.Of(record.Code),
        ])
        {
            Link = isLeft ? cells.PlaceOf(record.Source)?.FirstCell : null,
        };
    }
}
