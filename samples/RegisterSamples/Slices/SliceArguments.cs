using System.Collections.Immutable;
using System.Globalization;

namespace CivilStatus.Samples.Slices;

/// <summary>The arguments of <c>slice</c>.</summary>
internal sealed record SliceArguments(CountrySliceOptions Options, ImmutableDictionary<string, string> Files)
{
    private static readonly string[] FileOptions = ["--output", "--labels", "--persons", "--person-labels"];

    /// <summary>Reads them.</summary>
    /// <exception cref="FormatException">They are wrong; the message names the argument and what is allowed.</exception>
    public static SliceArguments Read(string[] args)
    {
        var options = new CountrySliceOptions();
        var files = ImmutableDictionary.CreateBuilder<string, string>();
        for (int i = 0; i < args.Length; i += 2)
        {
            string name = args[i], value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{name} needs a value.");
            if (FileOptions.Contains(name)) files[name] = value;
            else options = name switch
            {
                "--entries" => options with { Entries = (int)Number(name, value) },
                "--seed" => options with { Seed = Number(name, value) },
                "--rate" => WithRate(options, value),
                _ => throw new FormatException($"There is no option '{name}'. There are: --entries, --seed, --rate, {string.Join(", ", FileOptions)}."),
            };
        }
        if (!files.ContainsKey("--output")) throw new FormatException("--output FILE is missing.");
        string? twice = files.Values.GroupBy(Path.GetFullPath).FirstOrDefault(g => g.Count() > 1)?.Key;
        if (twice is not null) throw new FormatException($"Two options name the file '{twice}'.");
        bool asCsv = files.TryGetValue("--persons", out string? persons) && persons.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        return new SliceArguments(options with { PersonsAsCsv = asCsv }, files.ToImmutable());
    }

    private static CountrySliceOptions WithRate(CountrySliceOptions options, string value)
    {
        string[] parts = value.Split('=');
        if (parts.Length != 2) throw new FormatException($"--rate '{value}': write KIND=NUMBER, as in twins=4000 for 4000 in a million entries.");
        return options with { Rates = options.Rates.SetItem(parts[0], (int)Number("--rate", parts[1])) };
    }

    private static uint Number(string name, string value)
        => uint.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) && number <= int.MaxValue ? number : throw new FormatException($"{name} '{value}': write a whole number, 0 to {int.MaxValue}.");
}
