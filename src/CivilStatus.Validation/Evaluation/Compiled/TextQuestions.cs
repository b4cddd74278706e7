using System.Collections.Immutable;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Evaluation.Compiled;

/// <summary>
/// Numbers the conditions that look at nothing but the text of one field, and are open where it is unknown. The same
/// condition on another field has the same number, so an answer can be kept with the text.
/// </summary>
internal sealed class TextQuestions
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a condition, and the place of the text it looks at; false for any other condition.</summary>
    public bool TryNumber(RuleNode node, out int number, out int place)
    {
        (number, place) = (-1, -1);
        // A negation needs no answer of its own.
        if (node is NotNode || !IsOpenWithoutText(node)) return false;
        foreach (RuleNode part in TreeRewriter.All(node))
        {
            if (part is AsOfNode or NoFieldNode || part is CallNode call && LooksAtField(call)) return false;
            if (part is not FactNode fact) continue;
            if (fact.FieldType != FactType.Text || place >= 0 && place != fact.Index) return false;
            place = fact.Index;
        }
        if (place < 0) return false;
        lock (numbers)
        {
            string key = TreeKey.OfAnyField(node);
            if (!numbers.TryGetValue(key, out number)) numbers.Add(key, number = numbers.Count);
        }
        return true;
    }

    // A part that looks at no text may decide the whole though the text is unknown.
    private static bool IsOpenWithoutText(RuleNode node) => node switch
    {
        AndNode or OrNode or NotNode => TreeRewriter.Parts(node).All(IsOpenWithoutText),
        CompareNode { Left.Type: FactType.Truth } => false,
        CompareNode or MemberNode or CallNode { Type: FactType.Truth } => TreeRewriter.All(node).Any(n => n is FactNode),
        _ => false,
    };

    // These ask what the field holds, not what its text is worth.
    private static readonly ImmutableArray<RuleFunction> AboutFields =
    [
        RuleFunctions.IsPresent, RuleFunctions.IsPlaceholder, RuleFunctions.IsReadable, RuleFunctions.IsReal, RuleFunctions.StatesDay,
        RuleFunctions.StatesMonth, RuleFunctions.IsKnownCode, RuleFunctions.AreDistinct, RuleFunctions.FirstDayWritten, RuleFunctions.WordsAgree,
    ];

    private static bool LooksAtField(CallNode call) => AboutFields.Contains(call.Function);
}
