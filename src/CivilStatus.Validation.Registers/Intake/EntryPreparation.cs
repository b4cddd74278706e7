using System.Collections.Immutable;
using System.IO.Hashing;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Evaluation.Sets;
using CivilStatus.Validation.Records;
using CivilStatus.Validation.Registers.Storage;
using CivilStatus.Validation.Rules.Sets;

namespace CivilStatus.Validation.Registers.Intake;

/// <summary>Makes entries ready for the store: the record, and the keys by which each question finds it. Safe to share between threads.</summary>
internal sealed class EntryPreparation(ImmutableArray<Question> questions, KeyReader keys)
{
    private readonly ImmutableArray<Question> ofPersons = [.. questions.Where(q => q.Kind == SetKind.Persons)];
    private readonly ImmutableArray<Question> ofEntries = [.. questions.Where(q => q.Kind != SetKind.Persons)];

    public PreparedEntry Prepare(Entry entry, long record, string source)
    {
        byte[] json = StoredRecord.Of(entry);
        var found = new List<PreparedKey>();
        foreach (Question question in ofEntries)
        {
            if (question.IsOrdered) AddOrdered(found, question, entry);
            else AddKeys(found, question, entry, null);
        }
        AddPersons(found, entry);
        return new PreparedEntry(record, source, entry["id"], EntryPlace.Of(entry, keys, XxHash3.HashToUInt64(json)), CellColumns.Of(entry), json, found);
    }

    private void AddPersons(List<PreparedKey> found, Entry entry)
    {
        Question[] asked = [.. ofPersons.Where(q => q.Asked.Rule.Events.Contains(entry.Event))];
        if (asked.Length == 0) return;
        foreach (string role in PersonOfEntry.RolesOf(entry))
        {
            // Most persons of old books have no key: no record is made for them.
            Question[] mayBe = [.. asked.Where(q => MayHaveKey(q, entry, role))];
            if (mayBe.Length == 0) continue;
            Entry person = PersonOfEntry.Of(entry, role);
            foreach (Question question in mayBe) AddKeys(found, question, person, role);
        }
    }

    private static bool MayHaveKey(Question question, Entry entry, string role)
        => question.Asked.Keys.Any(k => MayHave(k, k.First, entry, role) || MayHave(k, k.Other, entry, role));

    private static bool MayHave(ResolvedKey key, ImmutableArray<ResolvedSide> terms, Entry entry, string role)
    {
        for (int i = 0; i < terms.Length; i++)
            if (i != key.Written.WhereStated && !MayBeRead(terms[i], entry, role)) return false;
        return true;
    }

    private static bool MayBeRead(ResolvedSide side, Entry entry, string role)
    {
        const string Person = "person.";
        foreach ((_, EntryField field) in side.Readings)
            if (!field.Path.StartsWith(Person, StringComparison.Ordinal) || (entry.TryGetSlot($"{role}.{field.Path[Person.Length..]}", out int slot) && !string.IsNullOrWhiteSpace(entry[slot]))) return true;
        return false;
    }

    private void AddKeys(List<PreparedKey> found, Question question, Entry one, string? role)
    {
        bool asFirst = one.Layout == question.First, asOther = one.Layout == question.Other && !question.IsSymmetric;
        if (!asFirst && !asOther) return;
        for (int i = 0; i < question.Asked.Keys.Length; i++)
        {
            ResolvedKey key = question.Asked.Keys[i];
            if (asFirst)
                foreach (KeyText text in keys.First(key, one)) found.Add(new PreparedKey(question.Number, (byte)i, false, text.Text, text.IsOpen, role));
            if (asOther)
                foreach (KeyText text in keys.Other(key, one)) found.Add(new PreparedKey(question.Number, (byte)i, true, text.Text, text.IsOpen, role));
        }
    }

    private void AddOrdered(List<PreparedKey> found, Question question, Entry entry)
    {
        if (entry.Layout != question.First || keys.First(question.Asked.Keys[0], entry) is not [{ Text: var key }]) return;
        int?[] order = [.. question.Asked.Order.Select(o => keys.Order(o, entry))];
        // What has no place in the order has no neighbours; in a group it is counted all the same.
        if (question.Kind == SetKind.Next && order.Contains(null)) return;
        DayRange days = question.Value is { } value ? keys.Days(value, entry) : DayRange.Whole;
        found.Add(new PreparedKey(question.Number, 0, false, key, true, null, order, days.First, days.Last));
    }
}
