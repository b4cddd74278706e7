using System.Collections.Immutable;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Rules;

namespace CivilStatus.Validation.Sentences;

/// <summary>
/// Says rules in words, in Vietnamese and English, from their rule trees and the labels and titles of the catalogue.
/// Safe to share between threads.
/// </summary>
/// <param name="catalogue">The catalogue that the rules belong to.</param>
public sealed class RuleSentences(Catalogue catalogue)
{
    /// <summary>A part of a rule's tree on one line, without a capital and a full stop: a truth as a clause, a value as a noun phrase.</summary>
    /// <param name="node">The part, with the paths as the rule's author wrote them.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    public string Of(RuleNode node, Rule rule, string language) => Of(node, new SentenceScope(rule, language));

    /// <summary>A part of a rule's tree on one line, for one person or field, or with values of the law; a truth is stated.</summary>
    /// <param name="node">The part, with the paths as the rule's author wrote them.</param>
    /// <param name="scope">The rule, the language, and what is known besides.</param>
    public string Of(RuleNode node, SentenceScope scope) => Of(node, scope, SentenceMood.Statement);

    /// <summary>A part of a rule's tree on one line, for one person or field, or with values of the law.</summary>
    /// <param name="node">The part, with the paths as the rule's author wrote them.</param>
    /// <param name="scope">The rule, the language, and what is known besides.</param>
    /// <param name="mood">Whether a truth is stated or required.</param>
    public string Of(RuleNode node, SentenceScope scope, SentenceMood mood)
    {
        Wording wording = Wording.Of(catalogue, scope);
        return node.Type == FactType.Truth ? new Sentence(wording).OnOneLine(SpokenTree.Of(node), mood) : wording.Term(node);
    }

    /// <summary>A condition as a line with lines below it: short ones stay on one line.</summary>
    /// <param name="node">The condition, a truth.</param>
    /// <param name="scope">The rule, the language, and what is known besides.</param>
    /// <param name="mood">Whether it is stated or required.</param>
    public SentenceLine Lines(RuleNode node, SentenceScope scope, SentenceMood mood = SentenceMood.Statement)
        => new Sentence(Wording.Of(catalogue, scope)).AsLines(SpokenTree.Of(node), mood);

    /// <summary>A whole rule: what it is asked of, when it applies, what must hold, what is permitted.</summary>
    /// <param name="scope">The rule, the language, and what is known besides.</param>
    public RuleSentence Of(SentenceScope scope)
    {
        Rule rule = scope.Rule;
        Wording wording = Wording.Of(catalogue, scope);
        Connectives words = wording.Connectives;
        var sentence = new Sentence(wording);
        string? over = rule.ForEach is { } forEach && scope.Role is null ? wording.Over(forEach) : null;
        RuleNode require = SpokenTree.Of(rule.Require.Tree);
        RuleNode? applies = rule.AppliesWhen is { } condition ? SpokenTree.Of(condition.Tree) : null;
        string text = applies is null
            ? sentence.OnOneLine(require, SentenceMood.Requirement)
            : sentence.OnOneLine(new ImpliesNode(applies, require), SentenceMood.Requirement);
        return new RuleSentence(
            Finished(over is null ? text : $"{over}: {text}"),
            over,
            applies is null ? null : sentence.AsLines(applies, SentenceMood.Statement),
            sentence.AsLines(require, SentenceMood.Requirement),
            [.. rule.Assume.Select(a => Finished(wording.Assumed(a.Field, a.From)))],
            [.. rule.Exceptions.Select(e => Exception(e, scope.Language, words, sentence))]);
    }

    private static ExceptionSentence Exception(ExceptionClause exception, string language, Connectives words, Sentence sentence)
    {
        RuleNode when = SpokenTree.Of(exception.When.Tree);
        string text = $"{exception.Title.In(language)}: {words.Except} {sentence.OnOneLine(when, SentenceMood.Statement)}";
        return new ExceptionSentence(exception, Finished(text), sentence.AsLines(when, SentenceMood.Statement));
    }

    private static string Finished(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";
}
