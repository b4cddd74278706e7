using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Formats.Tests;

/// <summary>Everything a source gave.</summary>
public sealed record Reading(IReadOnlyList<ReadRecord> Records, IReadOnlyList<ReadDiagnostic> Diagnostics)
{
    public IEnumerable<Entry> Entries => Records.Where(r => r.Entry is not null).Select(r => r.Entry!);

    public Entry Entry => Assert.Single(Records).Entry ?? throw new Xunit.Sdk.XunitException(Records[0].Error!.Message.In("en"));

    public ReadError Error => Assert.Single(Records).Error ?? throw new Xunit.Sdk.XunitException("The record was read.");

    public static Reading Of(string path, ReadOptions? options = null)
    {
        using EntrySource source = EntrySource.Open(path, options);
        return Of(source);
    }

    public static Reading Of(byte[] bytes, string name, ReadOptions? options = null)
    {
        using EntrySource source = EntrySource.Open(new MemoryStream(bytes), name, options);
        return Of(source);
    }

    public static Reading Of(string text, string name, ReadOptions? options = null) => Of(System.Text.Encoding.UTF8.GetBytes(text), name, options);

    private static Reading Of(EntrySource source)
    {
        Reading reading = new([.. source.Read()], source.Diagnostics);
        Assert.All(reading.Records, r => Assert.True(r.Entry is null != r.Error is null));
        Assert.All(reading.Records.Where(r => r.Error is not null), r => Assert.All(["vi", "en"], l => Assert.NotEmpty(r.Error!.Message.In(l))));
        return reading;
    }

    public void Reports(ReadDiagnosticCode code, string place)
        => Assert.Contains(Diagnostics, d => d.Code == code && d.Place == place && d.Message.Has("vi") && d.Message.Has("en"));
}
