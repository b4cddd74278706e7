using CivilStatus.Samples.Cases;
using CivilStatus.Samples.Files;
using CivilStatus.Samples.Registers;

namespace CivilStatus.Samples;

/// <summary>The sample registers. Each file has a seed of its own, so that a change of one leaves the others as they are.</summary>
public static class SampleFiles
{
    /// <summary>Every file.</summary>
    public static IReadOnlyList<SampleFile> All() =>
    [
        new("so-khai-sinh-158.xlsx", Births158()),
        new("so-ket-hon.xlsx", Marriages()),
        new("so-khai-tu.xlsx", Deaths()),
        new("so-khai-sinh.csv", BirthsCsv()),
        new("truong-hop-kho.ndjson", HardCases.ToNdjson()),
    ];

    private static byte[] Births158()
    {
        IReadOnlyList<RegisterRow> rows = new BirthRegister(new SplitMix64(1582025)).Rows(300);
        SheetColumn[] columns = SheetColumns.WithStrayHeaders(SheetColumns.Birth158);
        return Workbook.Write(new Worksheet("DL Import", columns, rows), CodeListSheet.Birth158());
    }

    private static byte[] Marriages()
        => Workbook.Write(new Worksheet("Sổ kết hôn", SheetColumns.Marriage, new MarriageRegister(new SplitMix64(1959)).Rows(120)));

    private static byte[] Deaths()
        => Workbook.Write(new Worksheet("Sổ khai tử", SheetColumns.Death, new DeathRegister(new SplitMix64(1998)).Rows(120)));

    private static byte[] BirthsCsv()
        => Csv.Write(SheetColumns.Birth, new BirthRegister(new SplitMix64(60)).Rows(60));
}
