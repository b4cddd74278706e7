using System.Globalization;
using CivilStatus.Benchmarks.Data;

namespace CivilStatus.Benchmarks;

/// <summary>The words behind a mode: those without a name in their order, and options by name.</summary>
internal sealed class Arguments
{
    private readonly List<string> unnamed = [];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    public Arguments(ReadOnlySpan<string> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < arguments.Length) options[arguments[i][2..]] = arguments[++i];
            else unnamed.Add(arguments[i]);
        }
    }

    public FindingLoad Findings => options.TryGetValue("findings", out string? load) ? Enum.Parse<FindingLoad>(load, ignoreCase: true) : FindingLoad.None;

    public string Text(int index) => index < unnamed.Count ? unnamed[index] : throw new ArgumentException("An argument is missing.");

    public int Number(int index) => int.Parse(Text(index), CultureInfo.InvariantCulture);

    public bool Has(string name) => options.ContainsKey(name);

    public string? Words(string name) => options.GetValueOrDefault(name);

    public int Option(string name, int otherwise) => options.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
