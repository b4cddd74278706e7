using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>Checks that every name of a condition is a listed function, a field of the scope or a parameter, before it is parsed.</summary>
internal static class ConditionWords
{
    private static readonly ImmutableArray<string> Own = ["Implies", "OneOf"];

    public static void Check(ImmutableArray<ConditionToken> tokens, ConditionScope scope)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            ConditionToken token = tokens[i];
            if (token.Kind != TokenKind.Name) continue;
            bool afterDot = i > 0 && tokens[i - 1].Kind == TokenKind.Dot;
            bool called = i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Open;
            if (called) CheckFunction(token, afterDot);
            else if (!afterDot) CheckPath(tokens, i, scope);
        }
    }

    private static void CheckFunction(ConditionToken token, bool afterDot)
    {
        if (!afterDot && (Own.Contains(token.Text) || RuleFunctions.ByName.ContainsKey(token.Text))) return;
        string near = Nearest(token.Text, RuleFunctions.All.Select(f => f.Name).Concat(Own));
        string functions = string.Join(", ", RuleFunctions.All.Select(f => f.Signature).Concat(["Implies(condition, condition)", "OneOf(text, \"…\", …)", "OneOf(text, parameter.alias)"]));
        throw Refuse(token, LocalizedText.Of($"Hàm \"{token.Text}\" không có trong danh sách.", $"The function \"{token.Text}\" is not listed."),
            LocalizedText.Of($"{DidYouMeanVi(near)}Các hàm được phép: {functions}.", $"{DidYouMeanEn(near)}Functions allowed: {functions}."));
    }

    private static void CheckPath(ImmutableArray<ConditionToken> tokens, int first, ConditionScope scope)
    {
        ConditionToken root = tokens[first];
        if (root.Text is "true" or "false") return;
        string path = root.Text;
        for (int i = first + 1; i + 1 < tokens.Length && tokens[i].Kind == TokenKind.Dot && tokens[i + 1].Kind == TokenKind.Name; i += 2)
        {
            bool called = i + 2 < tokens.Length && tokens[i + 2].Kind == TokenKind.Open;
            // Of a field nothing can be called: that word is refused when its turn comes.
            if (called && scope.Roots.Contains(root.Text)) return;
            path += "." + tokens[i + 1].Text;
        }
        if (path is FieldNode.AsOf or FieldNode.Event || path == FieldNode.OtherEvent && !scope.OtherEventNames.IsEmpty || scope.Fields.ContainsKey(path)) return;
        if (root.Text == "parameter")
        {
            if (scope.Parameters.Keys.Any(a => path == "parameter." + a)) return;
            string aliases = scope.Parameters.IsEmpty ? "—" : string.Join(", ", scope.Parameters.Keys.Select(a => "parameter." + a));
            throw Refuse(root, LocalizedText.Of($"Quy tắc không khai báo tham số \"{path}\".", $"The rule declares no parameter \"{path}\"."),
                LocalizedText.Of($"Được phép: {aliases}. Thêm vào \"parameters\".", $"Allowed: {aliases}. Add it to \"parameters\"."));
        }
        string near = Nearest(path, scope.Fields.Keys);
        string sameRoot = string.Join(", ", scope.Fields.Keys.Where(f => f.StartsWith(root.Text + ".", StringComparison.Ordinal)));
        string allowed = sameRoot.Length > 0 ? sameRoot : string.Join(", ", scope.Roots);
        throw Refuse(root, LocalizedText.Of($"Trường \"{path}\" không có trong bản ghi chuẩn.", $"The canonical record has no field \"{path}\"."),
            LocalizedText.Of($"{DidYouMeanVi(near)}Được phép: {allowed}.", $"{DidYouMeanEn(near)}Allowed: {allowed}."));
    }

    private static ConditionRefusedException Refuse(ConditionToken token, LocalizedText message, LocalizedText allowed)
        => new(new ConditionError(Codes.ConditionWord, token.Position, message, allowed));

    private static string DidYouMeanVi(string near) => near.Length == 0 ? "" : $"Ý bạn là \"{near}\"? ";

    private static string DidYouMeanEn(string near) => near.Length == 0 ? "" : $"Did you mean \"{near}\"? ";

    private static string Nearest(string word, IEnumerable<string> candidates)
    {
        (int Distance, string Word) best = candidates.Select(c => (Distance(word, c), c)).DefaultIfEmpty((int.MaxValue, "")).Min();
        return best.Distance <= Math.Max(2, word.Length / 4) ? best.Word : "";
    }

    // Levenshtein's edit distance, letter case aside.
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int cost = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + cost, Math.Min(row[j], row[j - 1]) + 1));
            }
        }
        return row[to.Length];
    }
}
