using System.Collections.Immutable;
using CivilStatus.Validation.Authoring.Conditions;
using CivilStatus.Validation.Authoring.Diagnostics;
using CivilStatus.Validation.Catalogues;
using CivilStatus.Validation.Records;

namespace CivilStatus.Validation.Authoring.Tests.Conditions;

public sealed class RefusedConditions
{
    private const string Born = "husband.born < marriageDate";

    public static TheoryData<string, string, int, string> Refused => new()
    {
        // What reaches out of the vocabulary.
        { "x.GetType()", Codes.ConditionWord, 1, "husband" },
        { "husband.GetType().Name == \"x\"", Codes.ConditionWord, 9, "Age(date, date)" },
        { "husband.name.GetType() == husband.name.GetType()", Codes.ConditionWord, 14, "Age(date, date)" },
        { "\"\".GetType().Assembly == \"x\"", Codes.ConditionWord, 4, "Age(date, date)" },
        { "husband.name.Length > 0", Codes.ConditionWord, 1, "husband.name" },
        { "(husband.name).Length > 0", Codes.ConditionConstruct, 16, "husband.born" },
        { "(husband.born).Year > 0", Codes.ConditionConstruct, 16, "husband.born" },
        { "\"abc\".Length > 0", Codes.ConditionConstruct, 7, "listed functions" },
        { "Date(\"2000-01-01\").Year > 0", Codes.ConditionConstruct, 20, "listed functions" },
        { "husband.name.StartsWith(\"N\")", Codes.ConditionWord, 14, "Age(date, date)" },
        { "husband.name.Contains(\"N\")", Codes.ConditionWord, 14, "Age(date, date)" },
        { "DateTime.Now > asOf", Codes.ConditionWord, 1, "husband" },
        { "DateOnly.MinValue < asOf", Codes.ConditionWord, 1, "husband" },
        { "Math.Abs(1) > 0", Codes.ConditionWord, 1, "husband" },
        { "Guid.NewGuid() == Guid.NewGuid()", Codes.ConditionWord, 1, "husband" },
        { "System.Environment.Exit(1)", Codes.ConditionWord, 1, "husband" },
        { "string.IsNullOrEmpty(husband.name)", Codes.ConditionWord, 1, "husband" },
        { "Convert.ToInt32(\"1\") == 1", Codes.ConditionWord, 1, "husband" },
        { "Launch(husband.name)", Codes.ConditionWord, 1, "Age(date, date)" },
        { "age(husband.born, marriageDate) > 17", Codes.ConditionWord, 1, "Did you mean \"Age\"" },
        { "it == it", Codes.ConditionWord, 1, "husband" },
        { "iif(true, true, false)", Codes.ConditionWord, 1, "Age(date, date)" },
        { "np(husband.name) == \"x\"", Codes.ConditionWord, 1, "Age(date, date)" },
        { "husband.name == null", Codes.ConditionWord, 17, "husband" },
        { "new(husband.name as x) == 1", Codes.ConditionWord, 1, "Age(date, date)" },
        { "new DateTime(1, 1, 1) > asOf", Codes.ConditionWord, 1, "husband" },
        { "husband.name is string", Codes.ConditionWord, 14, "husband" },
        { "not IsPresent(husband.name)", Codes.ConditionWord, 1, "husband" },
        { "true and false", Codes.ConditionWord, 6, "husband" },
        { "$.x == 1", Codes.ConditionWord, 1, "double quotes" },
        { "@0 == 1", Codes.ConditionWord, 1, "double quotes" },
        // Signs that conditions do not have.
        { "Year(husband.born) + 1 > 1990", Codes.ConditionWord, 20, "&& || !" },
        { "Year(husband.born) - 1 > 1990", Codes.ConditionWord, 20, "&& || !" },
        { "Year(husband.born) * 2 > 1990", Codes.ConditionWord, 20, "&& || !" },
        { "Year(husband.born) % 2 == 0", Codes.ConditionWord, 20, "&& || !" },
        { "-1 < 0", Codes.ConditionWord, 1, "&& || !" },
        { "true ? true : false", Codes.ConditionWord, 6, "&& || !" },
        { "husband.name ?? \"x\" == \"x\"", Codes.ConditionWord, 14, "&& || !" },
        { "husband.name[0] == \"x\"", Codes.ConditionWord, 13, "&& || !" },
        { "x => true", Codes.ConditionWord, 3, "&& || !" },
        { "husband.name = \"x\"", Codes.ConditionWord, 14, "&& || !" },
        { "true & false", Codes.ConditionWord, 6, "&& || !" },
        { "true | false", Codes.ConditionWord, 6, "&& || !" },
        { "true; false", Codes.ConditionWord, 5, "&& || !" },
        { "{ true }", Codes.ConditionWord, 1, "&& || !" },
        { "husband.name == 'x'", Codes.ConditionWord, 17, "&& || !" },
        { "husband.name == \"x", Codes.ConditionWord, 17, "at its end" },
        { "husband.name == \"a\\u0041\"", Codes.ConditionWord, 19, "&& || !" },
        { "Year(husband.born) > 1.5", Codes.ConditionWord, 22, "whole numbers" },
        { "Year(husband.born) > 10L", Codes.ConditionWord, 22, "whole numbers" },
        { "Year(husband.born) > 0x10", Codes.ConditionWord, 22, "whole numbers" },
        { "Year(husband.born) > 99999999999", Codes.ConditionWord, 22, "999999999" },
        // Types that do not fit.
        { "marriageDate == \"03/01/1987\"", Codes.ConditionConstruct, 17, "Date(\"1987-01-03\")" },
        { "\"1987-01-03\" <= marriageDate", Codes.ConditionConstruct, 1, "Date(\"1987-01-03\")" },
        { "husband.name < \"x\"", Codes.ConditionConstruct, 1, "== and !=" },
        { "husband.name >= wife.name", Codes.ConditionConstruct, 1, "== and !=" },
        { "husband.sex == 1", Codes.ConditionSyntax, 1, "same type" },
        { "Year(husband.born) == \"1990\"", Codes.ConditionConstruct, 23, "without quotes" },
        { "\"17\" <= Age(husband.born, marriageDate)", Codes.ConditionConstruct, 1, "without quotes" },
        { "husband.name == \"17\" && Year(asOf) > \"17\"", Codes.ConditionConstruct, 38, "without quotes" },
        { "regrouped == 1", Codes.ConditionSyntax, 11, "same type" },
        { "husband.born == 1990", Codes.ConditionSyntax, 14, "same type" },
        { "husband.born", Codes.ConditionSyntax, 1, "same type" },
        { "1", Codes.ConditionSyntax, 1, "same type" },
        { "Age(husband.born) > 17", Codes.ConditionSyntax, 1, "same type" },
        { "Age(husband.name, marriageDate) > 17", Codes.ConditionSyntax, 1, "same type" },
        { "husband.born < ", Codes.ConditionSyntax, 16, "complete" },
        { "(" + Born, Codes.ConditionSyntax, 29, "complete" },
        { Born + ")", Codes.ConditionSyntax, 28, "complete" },
        { "", Codes.ConditionSyntax, 1, "complete" },
        // Names that the record, the field or the catalogue does not have.
        { "husbnd.born < marriageDate", Codes.ConditionWord, 1, "Did you mean \"husband.born\"" },
        { "husband.bron < marriageDate", Codes.ConditionWord, 1, "Did you mean \"husband.born\"" },
        { "husband == wife", Codes.ConditionWord, 1, "husband.born" },
        { "child.born < marriageDate", Codes.ConditionWord, 1, "husband" },
        { "parameter.maximumAge > 1", Codes.ConditionWord, 1, "parameter.minimumAge" },
        { "parameter == 1", Codes.ConditionWord, 1, "parameter.minimumAge" },
        // Lists of codes stand in one place only.
        { "parameter.levels", Codes.ConditionSyntax, 1, "same type" },
        { "parameter.levels == parameter.levels", Codes.ConditionConstruct, 11, "OneOf(<field>, parameter.levels)" },
        { "entry.officeLevel == parameter.levels", Codes.ConditionSyntax, 19, "same type" },
        { "AreDistinct(parameter.levels)", Codes.ConditionConstruct, 23, "OneOf(<field>, parameter.levels)" },
        { "OneOf(entry.officeLevel, \"commune\", parameter.levels)", Codes.ConditionSyntax, 1, "same type" },
        { "OneOf(parameter.levels, parameter.levels)", Codes.ConditionSyntax, 1, "same type" },
        { "IsPresent(parameter.levels)", Codes.ConditionSyntax, 1, "same type" },
        { "(parameter.levels).Length > 1", Codes.ConditionConstruct, 20, "husband.born" },
        { "OneOf(entry.officeLevel, parameter.minimumAge)", Codes.ConditionSyntax, 1, "same type" },
        { "OneOf(entry.officeLevel, parameter.lateKind)", Codes.ConditionSyntax, 1, "same type" },
        { "OneOf(entry.officeLevel, parameter.wards)", Codes.ConditionCode, 36, "commune, district, province, mission" },
        { "parameter.lateKind == 1", Codes.ConditionSyntax, 20, "same type" },
        { "Age(husband.born, marriageDate) >= parameter.lateKind", Codes.ConditionSyntax, 33, "same type" },
        { "event == \"wedding\"", Codes.ConditionCode, 10, "marriage" },
        { "event == \"birth\"", Codes.ConditionCode, 10, "marriage" },
        { "IsPresent(event)", Codes.ConditionConstruct, 1, "path of a field" },
        { "husband.sex == \"nam\"", Codes.ConditionCode, 16, "male, female, unknown" },
        { "\"nam\" != husband.sex", Codes.ConditionCode, 1, "male, female, unknown" },
        { "OneOf(entry.kind, \"late\", \"muộn\")", Codes.ConditionCode, 27, "onTime" },
        { "OneOf(husband.name, wife.name)", Codes.ConditionConstruct, 1, "\"male\", \"female\"" },
        { "InTable(husband.name, \"no-such-table\")", Codes.ConditionConstruct, 1, "ethnic-groups" },
        { "InTable(husband.name, wife.name)", Codes.ConditionConstruct, 1, "ethnic-groups" },
        { "Column(husband.personalId, \"personal-id-century\", \"colour\") == \"x\"", Codes.ConditionConstruct, 1, "century" },
        { "Date(\"31/12/1999\") < marriageDate", Codes.ConditionConstruct, 1, "year-month-day" },
        { "Date(\"1999-02-29\") < marriageDate", Codes.ConditionConstruct, 1, "year-month-day" },
        { "Date(husband.name) < marriageDate", Codes.ConditionConstruct, 1, "year-month-day" },
        { "Date(husband.born) < marriageDate", Codes.ConditionSyntax, 1, "same type" },
        { "IsPresent(\"x\")", Codes.ConditionConstruct, 1, "path of a field" },
        { "IsReal(Date(\"1999-01-01\"))", Codes.ConditionConstruct, 1, "path of a field" },
        { "IsDigits(husband.name, Year(asOf))", Codes.ConditionConstruct, 1, "whole number" },
        // What would break the function when it is asked.
        { "Part(husband.name, 0, 1) == \"x\"", Codes.ConditionConstruct, 1, "Part(text" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_condition_outside_the_language_is_refused_where_it_leaves_it_with_what_is_allowed(string text, string code, int position, string allowed)
    {
        ConditionError error = Reading.Refuse(text);

        Assert.Equal((code, position), (error.Code, error.Position));
        Assert.Contains(allowed, error.Allowed.In("en"), StringComparison.Ordinal);
        Assert.NotEmpty(error.Message.In("vi"));
        Assert.NotEmpty(error.Allowed.In("vi"));
    }

    public static TheoryData<string> TooBig => new()
    {
        { string.Join(" && ", Enumerable.Repeat(Born, 3500)) },
        { new string(' ', 100_000) + "true" },
        { new string('(', 10_000) + "true" + new string(')', 10_000) },
        { new string('(', 65) + "true" + new string(')', 65) },
        { new string('!', 10_000) + "true" },
        { new string('!', 65) + "true" },
        { string.Concat(Enumerable.Repeat("! ", 65)) + "true" },
        { string.Concat(Enumerable.Repeat("!(", 40)) + "true" + new string(')', 40) },
        { string.Concat(Enumerable.Repeat(new string('!', 30) + "(", 30)) + "true" + new string(')', 30) },
        { string.Concat(Enumerable.Repeat("Implies(true, ", 10_000)) + "true" + new string(')', 10_000) },
        { string.Concat(Enumerable.Repeat("Implies(", 65)) + "true" + string.Concat(Enumerable.Repeat(", true)", 65)) },
        { string.Join(" == ", Enumerable.Repeat("true", 66)) },
    };

    [Theory]
    [MemberData(nameof(TooBig))]
    public void A_condition_too_long_or_nested_too_deep_is_refused_before_it_is_parsed(string text)
    {
        ConditionError error = Reading.Refuse(text);

        Assert.Equal(Codes.ConditionSize, error.Code);
        Assert.Contains("At most", error.Allowed.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_counts_from_the_text_as_written_also_after_a_word_the_parser_keeps_for_itself()
    {
        var recognition = new ConditionScope([EntryLayout.Of(EntryEvent.Recognition)], null, ImmutableSortedDictionary<string, LegalParameter>.Empty, Reading.Tables);

        Reading.Accept("parent.born < child.born", recognition);
        Assert.Equal(15, Reading.Refuse("parent.born < chld.born", recognition).Position);
    }
}
