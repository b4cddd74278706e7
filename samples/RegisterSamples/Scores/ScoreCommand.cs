using System.Globalization;
using System.Text.Json;

namespace CivilStatus.Samples.Scores;

/// <summary>Prints recall for each kind of deviation and precision for each rule.</summary>
public static class ScoreCommand
{
    /// <summary>How it is called.</summary>
    public const string Usage = "RegisterSamples score LABELS FINDINGS — holds the findings of a run (NDJSON) against the labels of its slice.";

    /// <summary>Runs it.</summary>
    /// <returns>0, or 2 for wrong arguments and 3 for files that cannot be read.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args.Length != 2)
        {
            errors.WriteLine("Usage: " + Usage);
            return 2;
        }
        try
        {
            using StreamReader labels = File.OpenText(args[0]), findings = File.OpenText(args[1]);
            var scoring = new Scoring(LabelledDeviation.Read(labels));
            foreach (FoundFinding finding in FoundFinding.Read(findings)) scoring.Add(finding);
            Print(scoring, output);
            return 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException)
        {
            errors.WriteLine(e.Message);
            return 3;
        }
    }

    private static void Print(Scoring scoring, TextWriter output)
    {
        output.WriteLine($"{"kind",-28}{"how",-16}{"rule",-7}{"expected",-20}{"labelled",9}{"as expected",13}{"recall",10}");
        foreach (KindScore kind in scoring.Kinds())
        {
            string expected = kind.Expected.IsLawful ? "not violated" : string.Join('|', kind.Expected.Verdicts);
            output.WriteLine($"{kind.Expected.Kind,-28}{kind.How,-16}{kind.Expected.Rule,-7}{expected,-20}{kind.All,9}{kind.Right,13}{Percent(kind.Right, kind.All),10}");
        }
        output.WriteLine();
        output.WriteLine($"{"rule",-7}{"violated",10}{"labelled",10}{"of others",11}{"unlabelled",12}{"precision",11}");
        foreach (RuleScore rule in scoring.Rules())
            output.WriteLine($"{rule.Rule,-7}{rule.All,10}{rule.Right,10}{rule.OfOthers,11}{rule.Unlabelled,12}{Percent(rule.Right, rule.All),11}");
    }

    private static string Percent(int part, int whole) => whole == 0 ? "–" : (100.0 * part / whole).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
