using System.Diagnostics.CodeAnalysis;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Expressions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;
using RulesEngine.ExpressionBuilders;
using RulesEngine.Models;
using Condition = CivilStatus.Validation.Rules.Condition;

namespace CivilStatus.Validation.Authoring.Conditions;

/// <summary>
/// Reads conditions: words are checked, RulesEngine's parser checks grammar and types against plain types, and the
/// result is converted to a rule tree. Nothing of a condition is ever run. Safe to share between threads.
/// </summary>
public sealed class ConditionParser
{
    private readonly VocabularyTypes types = new();

    private readonly RuleExpressionParser parser;

    /// <summary>A parser of its own vocabulary; keep it, since making its types takes time.</summary>
    public ConditionParser() => parser = new(new ReSettings
    {
        CustomTypes = [types.Functions],
        IsExpressionCaseSensitive = true,
        // Without this a syntax error silently becomes the constant false.
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
    });

    /// <summary>Reads a condition, which is true or false of an entry.</summary>
    public bool TryParseCondition(string text, ConditionScope scope, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out ConditionError? error)
        => TryParse(text, scope, typeof(bool), out condition, out error);

    /// <summary>Reads an expression of any type, such as one that a message shows.</summary>
    public bool TryParseValue(string text, ConditionScope scope, [NotNullWhen(true)] out Condition? value, [NotNullWhen(false)] out ConditionError? error)
        => TryParse(text, scope, null, out value, out error);

    private bool TryParse(string text, ConditionScope scope, Type? type, [NotNullWhen(true)] out Condition? condition, [NotNullWhen(false)] out ConditionError? error)
    {
        condition = null;
        try
        {
            var tokens = ConditionLexer.Split(text);
            ConditionWords.Check(tokens, scope);
            Expression expression = parser.Parse(ReservedWords.ToParser(text, tokens), [Expression.Parameter(types.For(scope), "")], type!);
            var converter = new TreeConverter(scope, tokens);
            RuleNode tree = converter.Convert(expression);
            converter.CheckTexts(tree);
            // A row of comparisons nests without brackets.
            if (Depth(tree) > ConditionLexer.MaxNesting) throw ConditionLexer.TooDeep(1);
            condition = new Condition(text, tree);
            error = null;
            return true;
        }
        catch (ConditionRefusedException refused)
        {
            error = refused.Error;
        }
        catch (ParseException exception)
        {
            error = Syntax(exception.Position + 1, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // The parser lets some type errors of .NET's expression factory through as they are.
            error = Syntax(1, exception.Message);
        }
        return false;
    }

    private static int Depth(RuleNode node) => TreeRewriter.Parts(node) is { IsEmpty: false } parts ? 1 + parts.Max(Depth) : 0;

    // The types of the vocabulary carry a number after a tab, which says nothing to an author.
    private static ConditionError Syntax(int position, string message)
    {
        string plain = System.Text.RegularExpressions.Regex.Replace(message, "\\t[0-9]+", "");
        return new ConditionError(Codes.ConditionSyntax, position,
            LocalizedText.Of($"Sai cú pháp hoặc sai kiểu: {plain}", $"Wrong syntax or types: {plain}"),
            LocalizedText.Of(
                "Mỗi vế phải đủ và cùng kiểu; ví dụ: Age(husband.born, marriageDate) >= parameter.minimumAge.",
                "Each side must be complete and of the same type, as in Age(husband.born, marriageDate) >= parameter.minimumAge."));
    }
}
