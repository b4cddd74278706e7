// The blocks of docs/embedding.md, compiled and run; a test compares both.
// <docs Usings>
using System.Text;
using System.Text.Json;
using CivilStatus.Catalogue.Vietnam;
using CivilStatus.Validation;
using CivilStatus.Validation.Bundles;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Decisions;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Findings.Json;
using CivilStatus.Validation.Formats;
using CivilStatus.Validation.Formats.Bulk;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Records.Typed;
using NodaTime;
// </docs>

/// <summary>One method for each block of the guide, named as its region.</summary>
public sealed class EmbeddingCode
{
    private static readonly Validator validator = VietnamCatalogue.LoadValidator();
    private static readonly LocalDate asOf = new(2026, 11, 29);

    // What the blocks print.
    private readonly StringWriter Console = new() { NewLine = "\n" };

    public string Printed => Console.ToString();

    public void FirstLines()
    {
        // <docs FirstLines>
        Validator validator = VietnamCatalogue.LoadValidator();
        Entry entry = new DeathRecord { DeathDate = "01/02/1990", Deceased = new() { Name = "Lò Thị Mai", Born = "01/04/5005" } }.ToEntry();
        ValidationResult result = validator.Validate(entry, validator.Profile("digitisation"), new LocalDate(2026, 11, 29));
        foreach (Finding finding in result.Findings.Where(f => f.Effect == Effect.Review)) Console.WriteLine(finding.Message("vi"));
        Console.WriteLine(result.Disposition);
        // </docs>
    }

    public void TypedRecords()
    {
        // <docs TypedRecords>
        var marriage = new MarriageRecord
        {
            Id = "KH-1999-0012",
            Entry = new() { Number = "12/1999", Book = "01/1999", Date = "05/03/1999", Office = "UBND xã Ea Tu", Signatory = "Lê Văn Tám", SignatoryTitle = "Chủ tịch" },
            Husband = new() { Name = "Y Moan Ênuôl", Sex = Sex.Male, Born = "25 tuổi" },
            Wife = new() { Name = "H'Hen Niê", Sex = Sex.Female, Born = "1980" },
            MarriageDate = "03/1999",
        };
        Entry entry = marriage.ToEntry();
        // What no property can hold, such as a code outside the lists, goes in by its path.
        entry["husband.sex"] = "1";
        Console.WriteLine($"{entry["wife.born"]}, {entry["marriageDate"]}, {entry["husband.sex"]}");
        // </docs>
    }

    public void JsonInAndOut()
    {
        // <docs JsonInAndOut>
        byte[] request = """{"event":"birth","child":{"name":"Trần Văn Bình","born":"10/06/2012"},"mother":{"name":"Lê Thị Hoa","born":"2000"}}"""u8.ToArray();
        if (!EntryJsonReader.TryRead(request, out Entry? entry, out EntryJsonError? error))
            throw new JsonException($"{error.Path}: {error.Message.In("vi")}");

        using var response = new MemoryStream();
        using (var json = new Utf8JsonWriter(response))
            new ValidationResultWriter(validator.Catalogue, "vi").Write(json, validator.Validate(entry, validator.Profile("digitisation"), asOf));
        JsonElement answer = JsonDocument.Parse(response.ToArray()).RootElement;
        Console.WriteLine(answer.GetProperty("disposition").GetString());
        Console.WriteLine(Encoding.UTF8.GetString(EntryJsonWriter.ToUtf8(entry)));
        // </docs>
    }

    public void Results()
    {
        // <docs Results>
        Entry entry = new MarriageRecord { MarriageDate = "01/06/2018", Wife = new() { Name = "Lò Thị Mai", Born = "10/06/2001" } }.ToEntry();
        ValidationResult result = validator.Validate(entry, validator.Profile("digitisation"), asOf);
        Finding finding = result.Findings.Single(f => f.Rule.Id == "KH104");
        Console.WriteLine($"{finding.Rule.Id} {finding.Rule.Kind}: {finding.Verdict}, {finding.Effect}");
        Console.WriteLine($"{string.Join(", ", finding.Fields)} = {string.Join(", ", finding.Values)}");
        Console.WriteLine(finding.Message("vi"));
        Console.WriteLine(finding.Message("en"));
        foreach (Ground ground in finding.Grounds)
            Console.WriteLine($"{ground.Provision?.In("vi")}, {validator.Catalogue.Instrument(ground.Instrument)?.Number} ({ground.Verification})");
        foreach (Fault fault in result.Faults) Console.WriteLine($"A fault of ours, not of the entry: {fault.Exception.Message}");
        // </docs>
    }

    public void Undecided()
    {
        // <docs Undecided>
        Entry entry = new BirthRecord { Entry = new() { Date = "10/06/2012" }, Child = new() { Name = "Trần Văn Bình", Born = "2012" } }.ToEntry();
        ValidationResult result = validator.Validate(entry, validator.Profile("registration"), asOf);
        Finding finding = result.Findings.Single(f => f.Rule.Id == "KS104");
        Console.WriteLine($"{finding.Verdict} ({finding.Possible}): {finding.Effect}");
        foreach (DecidingFact fact in finding.Decision!.Facts)
            foreach (VerdictPiece piece in fact.Pieces)
                Console.WriteLine($"{fact.Path} {DayRange.Iso(piece.Days!.Value.First)}/{DayRange.Iso(piece.Days.Value.Last)}: {piece.Verdict}");
        // </docs>
    }

    public void Profiles()
    {
        // <docs Profiles>
        Entry entry = new MarriageRecord { MarriageDate = "01/06/2026", Wife = new() { Name = "Lò Thị Mai", Born = "10/06/2009" } }.ToEntry();
        foreach (Profile profile in validator.Catalogue.Profiles)
            Console.WriteLine($"{profile.Id}: {validator.Validate(entry, profile, asOf).Findings.SingleOrDefault(f => f.Rule.Id == "KH104")?.Effect}");
        // </docs>
    }

    public void Confirmations()
    {
        // <docs Confirmations>
        Entry entry = new DeathRecord { DeathDate = "01/02/1990", Deceased = new() { Name = "Lê Văn Tám", Born = "01/04/5005" } }.ToEntry();
        Finding Future() => validator.Validate(entry, validator.Profile("digitisation"), asOf).Findings.Single(f => f.Rule.Id == "CH103");
        Console.WriteLine(Future().Effect);

        // The officer has opened the page: it reads so.
        entry.Confirmations.Add(Future().Confirm("Nguyễn Thị Mẫu", "2026-11-29", "Sổ ghi đúng như vậy", "trang 7"));
        byte[] saved = EntryJsonWriter.ToUtf8(entry);

        // Later, from your database:
        if (!EntryJsonReader.TryRead(saved, out entry!, out _)) throw new InvalidOperationException();
        Console.WriteLine($"{Future().Verdict}, {Future().Effect}, {Future().Confirmation!.By}");

        // A value was corrected: what was confirmed is no longer what is written.
        entry["deceased.born"] = "01/04/5006";
        Console.WriteLine(Future().Effect);
        foreach (Notice notice in validator.Validate(entry, validator.Profile("digitisation"), asOf).Notices) Console.WriteLine(notice.Code);
        // </docs>
    }

    public void Saving()
    {
        // <docs Saving>
        string Answer(Entry entry)
        {
            ValidationResult result = validator.Validate(entry, validator.Profile("digitisation"), asOf);
            return result.Disposition switch
            {
                Disposition.Accept or Disposition.Note => "save",
                // Ask the officer to look at the page. Once confirmed, it is a note, and saved.
                _ => "show the findings, offer to confirm",
            };
        }
        Entry entry = new DeathRecord { DeathDate = "01/02/1990", Deceased = new() { Name = "Lê Văn Tám", Born = "01/04/5005" } }.ToEntry();
        Console.WriteLine(Answer(entry));
        foreach (Finding finding in validator.Validate(entry, validator.Profile("digitisation"), asOf).Findings)
            if (finding.Effect >= Effect.Review) entry.Confirmations.Add(finding.Confirm("Nguyễn Thị Mẫu", "2026-11-29", "Sổ ghi đúng như vậy"));
        Console.WriteLine(Answer(entry));
        // </docs>
    }

    public void SeveralCatalogues()
    {
        // <docs SeveralCatalogues>
        Catalogue national = VietnamCatalogue.Load().Catalogue;
        OverlayBundle province = OverlayBundle.Load(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "tinh-mau.bundle")));
        var validators = new Dictionary<string, Validator>
        {
            ["national"] = new(national),
            ["tinh-mau"] = new(province.Overlay.On(national)),
        };
        foreach ((string name, Validator validator) in validators) Console.WriteLine($"{name}: {validator.Catalogue.Version}, {validator.Catalogue.Rules.Length} rules");
        // </docs>
    }

    public void Swapping()
    {
        // <docs Swapping>
        var swappable = new SwappableValidator(VietnamCatalogue.LoadValidator());

        // Where entries are checked: take it once for an entry and its profile.
        Validator current = swappable.Current;
        ValidationResult result = current.Validate(new Entry(EntryEvent.Birth), current.Profile("digitisation"), asOf);

        // Where a new file arrives: load first, exchange only what loaded.
        void Exchange(byte[] arrived)
        {
            try
            {
                swappable.Exchange(Validator.Load(arrived));
            }
            catch (BundleFormatException exception)
            {
                Console.WriteLine($"The older catalogue stays. {exception.Message}");
            }
        }
        Exchange("not a bundle"u8.ToArray());
        Console.WriteLine(swappable.Current == current);
        // </docs>
        _ = result;
    }

    // <docs BulkReport>
    /// <summary>Counts dispositions; each block of the file has its own part, so no lock is needed.</summary>
    public sealed class Counts : IBulkReport<List<string>>
    {
        public Dictionary<string, long> Total { get; } = [];

        public List<string> NewPart() => [];

        // The entry and its result are valid only here: take what you need.
        public void Add(List<string> part, in CheckedRecord record) => part.Add(record.Result?.Disposition.ToString() ?? "Unreadable");

        public void Write(List<string> part, BulkPosition reached)
        {
            foreach (string disposition in part) Total[disposition] = Total.GetValueOrDefault(disposition) + 1;
            part.Clear();
        }
    }
    // </docs>

    public void Bulk()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "bulk.ndjson");
        File.WriteAllText(path, "{\"event\":\"death\",\"deathDate\":\"31/04/1987\"}\n{\"event\":\"birth\"\n{\"event\":\"birth\",\"id\":\"KS-7\"}\n");
        // <docs Bulk>
        var report = new Counts();
        var bulk = new BulkValidation(validator, validator.Profile("digitisation"), asOf) { Threads = 2 };
        bulk.Run([() => EntrySource.Open(path)], report);
        foreach ((string disposition, long count) in report.Total.OrderBy(c => c.Key, StringComparer.Ordinal)) Console.WriteLine($"{disposition}: {count}");
        // </docs>
    }
}
