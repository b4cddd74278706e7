using System.Diagnostics;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using NodaTime;

namespace CivilStatus.Benchmarks.Startup;

/// <summary><c>first-verdict</c>: what a fresh process does; started by <see cref="StartupMode"/>, one process for each measurement.</summary>
internal static class FirstVerdict
{
    private static ReadOnlySpan<byte> Record =>
        """{"event":"birth","entry":{"number":"12/2018","book":"01/2018","date":"12/03/2018","office":"UBND xã An Trạch, huyện Bình Sơ, tỉnh Thanh Hóa","signatory":"Lê Văn Hoạch","signatoryTitle":"Chủ tịch","kind":"onTime","pageImage":"attached"},"child":{"name":"Trần Thị Bích Ước","sex":"female","born":"01/03/2018","ethnicity":"Kinh","nationality":"Việt Nam"},"birthPlace":"Trạm y tế xã An Trạch","parentage":"both","mother":{"name":"Phạm Thị Mỹ Lụa","born":"01/03/2005","ethnicity":"Kinh","nationality":"Việt Nam"},"father":{"name":"Trần Xuân Nghị","born":"1990","ethnicity":"Kinh","nationality":"Việt Nam"},"declarant":{"name":"Trần Xuân Nghị","relation":"Cha đẻ"}}"""u8;

    public static int Run()
    {
        // From here on it is our code; what the runtime takes to start is in the time of the whole process.
        long start = Stopwatch.GetTimestamp();
        Validation.Catalogues.Catalogue catalogue = VietnamCatalogue.Load().Catalogue;
        TimeSpan loaded = Stopwatch.GetElapsedTime(start);
        Profile profile = catalogue.Profiles.First(p => p.Id == "digitisation");
        if (!EntryJsonReader.TryRead(Record, out Entry? entry, out _)) return 1;
        ValidationResult result = new Validator(catalogue).Validate(entry, profile, new LocalDate(2026, 11, 23));
        TimeSpan ready = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(FormattableString.Invariant($"{loaded.TotalMilliseconds} {ready.TotalMilliseconds} {Environment.CpuUsage.TotalTime.TotalMilliseconds}"));
        return result.Findings.IsEmpty ? 1 : 0;
    }
}
