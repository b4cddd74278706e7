using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation;
using CivilStatus.Validation.Evaluation.Compiled;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Orthography;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Records.Json;
using CivilStatus.Validation.Tests.RandomRules;
using CivilStatus.Validation.Tests.Sampling;
using FsCheck.Xunit;
using NodaTime;

namespace CivilStatus.Validation.Tests.Compiled;

/// <summary>Closures and fused code say of every entry what the reference evaluator says.</summary>
public sealed class CompiledRulesAgree
{
    private static readonly int AsOf = DayRange.ToDay(Verdicts.AsOf);

    private static readonly Compilation National = new(TestCatalogue.National);

    private readonly PooledEntryReader pooled = new();

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 100_000, StartSize = 50, EndSize = 50)]
    public void On_entries_of_every_event(GeneratedEntry generated)
    {
        Entry entry = generated.Entry();
        string expected = National.Reference(entry);

        Assert.Equal(expected, National.Asked(entry, CompilationMode.Fused));
        Assert.Equal(expected, National.Asked(entry, CompilationMode.Closures));
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 10_000, StartSize = 50, EndSize = 50)]
    public void On_entries_that_stay_in_the_bytes_they_came_in(GeneratedEntry generated)
    {
        byte[] json = EntryJsonWriter.ToUtf8(generated.WithoutSlipsOfType().Entry());
        Assert.True(pooled.TryRead(json, out Entry? bytes, out _));
        Assert.True(EntryJsonReader.TryRead(json, out Entry? strings, out _));

        string expected = National.Reference(strings);
        Assert.Equal(expected, National.Asked(bytes, CompilationMode.Fused));
        // Somebody asks for some of the texts, and strings are made of them.
        for (int slot = json.Length % 3; slot < bytes.SlotCount; slot += 3) _ = bytes[slot];
        Assert.Equal(expected, National.Asked(bytes, CompilationMode.Fused));
    }

    [Property(Arbitrary = [typeof(RandomCases)], MaxTest = 10_000)]
    public void On_rules_that_nobody_would_write(RandomCase @case)
    {
        var compilation = new Compilation(@case.Catalogue());
        Entry entry = @case.Entry();
        string expected = compilation.Reference(entry);

        Assert.Equal(expected, compilation.Asked(entry, CompilationMode.Fused));
        Assert.Equal(expected, compilation.Asked(entry, CompilationMode.Closures));
    }

    [Fact]
    public void On_a_code_that_a_table_gives_and_the_field_does_not_have()
    {
        Table levels = TestCatalogue.National.Table("office-levels")!;
        int level = levels.ColumnIndex("level");
        var hamlets = new Table(levels.Id, levels.Title, levels.Columns, [.. levels.Rows.Select(r => r with { Cells = r.Cells.SetItem(level, "hamlet") })]);
        var compilation = new Compilation(TestCatalogue.National with { Tables = TestCatalogue.National.Tables.Replace(levels, hamlets) });
        var entry = new Entry(EntryEvent.Birth) { ["entry.office"] = "UBND xã An Nhuệ, huyện Hoằng Hóa, tỉnh Thanh Hóa", ["child.name"] = "Lê Văn An" };
        string expected = compilation.Reference(entry);

        Assert.Contains("CH120", expected, StringComparison.Ordinal);
        // The second time it is known.
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(expected, compilation.Asked(entry, CompilationMode.Fused));
            Assert.Equal(expected, compilation.Asked(entry, CompilationMode.Closures));
        }
    }

    [Fact]
    public void On_a_text_that_takes_the_place_of_the_one_its_field_had()
    {
        var places = new KnownTexts();
        string[] groups = [.. Enumerable.Range(1, 100_000).Select(i => $"Dân tộc {i}").Where(g => SamePlace(g, "Kinh")).Take(2)];
        Entry[] entries =
        [
            Of(groups[0], groups[0], groups[0], groups[0]), Of(groups[0], groups[0], groups[0], groups[0]),
            Of("Kinh", "Kinh", groups[0], groups[0]), Of("Kinh", "Kinh", groups[0], groups[1]), Of(groups[1], groups[1], groups[1], groups[1]),
        ];

        foreach (Entry entry in entries) Assert.Equal(National.Reference(entry), National.Asked(entry, CompilationMode.Fused));

        bool SamePlace(string one, string other)
            => Unsafe.AreSame(ref MemoryMarshal.GetReference(places.At(TextHash.Of(one))), ref MemoryMarshal.GetReference(places.At(TextHash.Of(other))));

        static Entry Of(string child, string mother, string father, string declarant) => new(EntryEvent.Birth)
        {
            ["child.ethnicity"] = child, ["mother.ethnicity"] = mother, ["father.ethnicity"] = father, ["declarant.ethnicity"] = declarant,
        };
    }

    [Property(Arbitrary = [typeof(EntrySamples)], MaxTest = 3000, StartSize = 50, EndSize = 50)]
    public void In_every_profile_down_to_the_message(GeneratedEntry generated)
    {
        Entry entry = generated.Entry();
        foreach (Profile profile in TestCatalogue.National.Profiles)
        {
            ValidationResult result = Verdicts.Validator.Validate(entry, profile, Verdicts.AsOf);
            ValidationResult expected = Verdicts.Validator.Validate(Verdicts.Validator.Read(entry, Verdicts.AsOf), profile);

            Assert.Equal(expected.Disposition, result.Disposition);
            Assert.Equal(expected.Notices.AsEnumerable(), result.Notices);
            Assert.Equal(expected.Findings.Select(Told), result.Findings.Select(Told));
        }

        static string Told(Finding f) => $"{f.Rule.Id} {f.Role} {f.Verdict} {f.Effect} {f.Verification} {f.Message("vi")} {string.Join(", ", f.Grounds.Select(g => g.Instrument))}";
    }

    /// <summary>A catalogue, evaluated in each way there is.</summary>
    private sealed class Compilation(Catalogues.Catalogue catalogue)
    {
        private readonly RuleEvaluator reference = new(catalogue);
        private readonly FactReader reader = new(catalogue);
        private readonly StepCompiler compiler = new(catalogue);
        private readonly Dictionary<EntryEvent, RuleInstance[]> instances = [];
        private readonly Dictionary<(EntryEvent, CompilationMode), EventRules> compiled = [];

        /// <summary>What the reference evaluator says of each rule that may have something to say.</summary>
        public string Reference(Entry entry)
        {
            Facts facts = reader.Read(entry, AsOf);
            return string.Join('\n',
                from instance in InstancesOf(entry.Event)
                from item in Enumerable.Range(0, instance.PerItem ? entry.ItemCount : 1)
                let outcome = reference.Evaluate(instance, facts, item)
                where (outcome.Possible & (VerdictSet.Violated | VerdictSet.Excepted)) != 0
                select Show(instance, item, outcome));
        }

        /// <summary>What compiled rules say.</summary>
        public string Asked(Entry entry, CompilationMode mode)
        {
            if (!compiled.TryGetValue((entry.Event, mode), out EventRules? rules))
                compiled[(entry.Event, mode)] = rules = new EventRules(InstancesOf(entry.Event), entry.Layout, catalogue, compiler, mode);
            EntryFrame frame = rules.Ask(entry, AsOf);
            var told = new List<string>();
            foreach (Suspect suspect in frame.Suspects)
                told.Add(Show(rules.InstanceAt(suspect.Rule), suspect.Item, rules.Complete(suspect, entry, frame)));
            rules.Return(frame);
            return string.Join('\n', told);
        }

        private RuleInstance[] InstancesOf(EntryEvent entryEvent)
        {
            if (!instances.TryGetValue(entryEvent, out RuleInstance[]? made)) instances[entryEvent] = made = RuleInstances.For(EntryLayout.Of(entryEvent), catalogue);
            return made;
        }

        private static string Show(RuleInstance instance, int item, RuleOutcome outcome)
            => $"{instance.Rule.Id} {instance.Role} {item}: {outcome.Possible}, exception {outcome.Exception}, {outcome.LawDays}, assumed {outcome.HasAssumed}, {string.Join(", ", outcome.Regimes.Select(r => $"{r.Period} {string.Join('+', r.Territories)}"))}";
    }
}
