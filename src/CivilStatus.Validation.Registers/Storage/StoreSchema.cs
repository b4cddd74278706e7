using System.Collections.Immutable;
using System.Globalization;
using System.IO.Hashing;
using System.Text;
using CivilStatus.Validation.Catalogues;

namespace CivilStatus.Validation.Registers.Storage;

/// <summary>The tables of a store, and what it was made by.</summary>
internal static class StoreSchema
{
    // Of the tables and of what is written in them: a store of another one cannot go on.
    private const int Format = 3;

    /// <summary>The name under which it is kept how much of the file of records counts.</summary>
    public const string RecordsLength = "recordsLength";

    /// <summary>Makes the tables of a new store, or makes sure that an old one was made by the same.</summary>
    public static void Prepare(StoreFile file, Catalogue catalogue, ImmutableArray<Question> questions, string identity)
    {
        string madeBy = MadeBy(catalogue, questions, identity);
        bool isNew = file.Value<long>("SELECT count(*) FROM information_schema.tables") == 0;
        if (isNew) Create(file, questions, madeBy);
        else if (Meta(file, "madeBy") != madeBy) throw StoreErrors.Of(RegisterStoreErrorCode.MadeByOther, file.Folder);
    }

    public static string? Meta(StoreFile file, string name)
    {
        try
        {
            return file.Value<string>("SELECT value FROM meta WHERE name = ?", name);
        }
        catch (DuckDB.NET.Data.DuckDBException exception)
        {
            // A database, but none of ours.
            throw new RegisterStoreException(RegisterStoreErrorCode.MadeByOther, StoreErrors.Of(RegisterStoreErrorCode.MadeByOther, file.Folder).Text, exception);
        }
    }

    public static void SetMeta(StoreFile file, string name, string value)
    {
        file.Run("DELETE FROM meta WHERE name = ?", name);
        file.Run("INSERT INTO meta VALUES (?, ?)", name, value);
    }

    private static void Create(StoreFile file, ImmutableArray<Question> questions, string madeBy)
    {
        file.Run("BEGIN");
        file.Run($"""
            CREATE TABLE findings (rule VARCHAR, question SMALLINT, role VARCHAR, size INTEGER, least INTEGER, most INTEGER, stretches INTEGER, effect UTINYINT, verdict UTINYINT, a UBIGINT, aRole VARCHAR, b UBIGINT, bRole VARCHAR);
            CREATE TABLE meta (name VARCHAR, value VARCHAR);
            CREATE TABLE entries (seq UBIGINT, day INTEGER, number INTEGER, content UBIGINT, source VARCHAR, record BIGINT);
            CREATE TABLE cells (map UINTEGER, columns VARCHAR);
            CREATE TABLE members (question SMALLINT, a UBIGINT, seq UBIGINT, place BIGINT);
            CREATE TABLE diagnostics (rule VARCHAR, kind UTINYINT, what VARCHAR, key VARCHAR, size BIGINT);
            CREATE TABLE done (rule VARCHAR);
            """);
        foreach (Question question in questions)
            file.Run(question.IsOrdered
                ? $"CREATE TABLE {question.Table} (hash UBIGINT, text VARCHAR, seq UBIGINT, first INTEGER, last INTEGER{string.Concat(OrderColumns(question).Select(c => $", {c} INTEGER"))})"
                : $"CREATE TABLE {question.Table} (key UTINYINT, other BOOLEAN, hash UBIGINT, open BOOLEAN, seq UBIGINT, role VARCHAR)");
        SetMeta(file, "madeBy", madeBy);
        file.Run("COMMIT");
    }

    public static IEnumerable<string> OrderColumns(Question question)
        => Enumerable.Range(0, question.Asked.Order.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"o{i}"));

    // The keys decide what is in the tables, the conditions what was found; the rest of a catalogue is told by its version.
    private static string MadeBy(Catalogue catalogue, ImmutableArray<Question> questions, string identity)
    {
        var text = new StringBuilder().Append(Format).Append('\n').Append(typeof(StoreSchema).Assembly.GetName().Version).Append('\n')
            .Append(catalogue.Id).Append(' ').Append(catalogue.Version).Append('\n').Append(identity).Append('\n');
        foreach (Question question in questions)
        {
            text.Append(question.Asked.Rule.Id).Append(' ').Append(question.Asked.Layout).Append(' ').Append(question.Asked.Role).Append(' ')
                .AppendJoin(" / ", question.Asked.Shape.Keys).Append(' ').AppendJoin(", ", question.Asked.Shape.Order).Append(' ').Append(question.Asked.Shape.Value)
                .Append(' ').Append(question.Asked.Rule.AppliesWhen?.Text).Append(" → ").Append(question.Asked.Rule.Require.Text);
            foreach (var exception in question.Asked.Rule.Exceptions) text.Append(" | ").Append(exception.When.Text);
            text.Append('\n');
        }
        return Convert.ToHexString(XxHash128.Hash(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
