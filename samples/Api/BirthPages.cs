using System.Globalization;
using CivilStatus.Samples.Api.Forms;
using CivilStatus.Samples.Api.Pages;
using CivilStatus.Samples.Api.Store;
using CivilStatus.Validation;
using CivilStatus.Validation.Dates;
using CivilStatus.Validation.Findings;
using CivilStatus.Validation.Hosting;
using CivilStatus.Validation.Records;

namespace CivilStatus.Samples.Api;

/// <summary>From the form to the saved entry. Whatever the rules say, an entry that the officer confirms is saved.</summary>
internal sealed class BirthPages(EntryValidation validation, EntryStore store, TimeProvider time)
{
    private const int Listed = 200;

    public IResult List(HttpRequest request) => Page(EntryListPage.Of(store.Latest(Listed), Look(request)));

    public IResult Form(HttpRequest request) => Page(BirthFormPage.Of(new Entry(EntryEvent.Birth), NewForm(), Look(request)));

    public async Task<IResult> EditAgain(HttpRequest request)
    {
        IFormCollection form = await request.ReadFormAsync();
        return Page(BirthFormPage.Of(BirthForm.Read(form), FormOf(form), Look(request)));
    }

    /// <summary>An entry of which nothing is to be said is saved; of any other the findings are shown.</summary>
    public async Task<IResult> Check(HttpRequest request)
    {
        IFormCollection form = await request.ReadFormAsync();
        Entry entry = BirthForm.Read(form);
        ValidationBasis basis = validation.Basis();
        ValidationResult result = validation.Validate(entry, basis);
        List<SavedEntry> others = Others(entry);
        return result.Findings.IsEmpty && (others.Count == 0 || entry[BirthForm.MultipleBirth] is not null)
            ? Save(form, entry, basis)
            : Page(ReviewPage.Of(result, others, FormOf(form), ConfirmedFindings.None, null, Look(request)));
    }

    /// <summary>Saves the entry with what the officer confirmed. The findings are asked for again: the page may be old.</summary>
    public async Task<IResult> Confirm(HttpRequest request)
    {
        IFormCollection form = await request.ReadFormAsync();
        Entry entry = BirthForm.Read(form);
        ValidationBasis basis = validation.Basis();
        ValidationResult result = validation.Validate(entry, basis);
        ConfirmedFindings confirmed = ConfirmedFindings.Read(form);
        PageLook look = Look(request);
        if (confirmed.Missing(result.Findings, look.Language) is { } missing)
            return Page(ReviewPage.Of(result, Others(entry), FormOf(form), confirmed, missing, look), StatusCodes.Status422UnprocessableEntity);
        string on = DayRange.Iso(DayRange.ToDay(basis.AsOf));
        foreach (Finding finding in result.Findings.Where(f => confirmed.Keys.Contains(ConfirmedFindings.KeyOf(f))))
            entry.Confirmations.Add(finding.Confirm(confirmed.Officer, on, confirmed.Reason));
        return Save(form, entry, basis);
    }

    public IResult Entry(long id, HttpRequest request)
    {
        if (store.Find(id) is not { } saved) return Page(NotFoundPage.Of(Look(request)), StatusCodes.Status404NotFound);
        List<SavedEntry> others = [.. store.OfOneBirth(saved.Entry).Where(o => o.Id != id)];
        return Page(EntryPage.Of(saved, validation.Validate(saved.Entry), others, Look(request)));
    }

    private IResult Save(IFormCollection form, Entry entry, ValidationBasis basis)
    {
        RuleCatalogue catalogue = basis.Validator.Catalogue;
        long id = store.Save(FormOf(form), entry, time.GetUtcNow(), $"{catalogue.Id} {catalogue.Version}");
        return Results.LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/births/{id}"));
    }

    private List<SavedEntry> Others(Entry entry) => store.OfOneBirth(entry);

    private PageLook Look(HttpRequest request) => new(Language.Of(request), validation.Basis().Validator.Catalogue, HttpMethods.IsGet(request.Method) ? request.Path.Value! : "/");

    private static string NewForm() => Guid.NewGuid().ToString("N");

    private static string FormOf(IFormCollection form) => form[BirthFormPage.FormName] is [{ Length: > 0 and <= 64 } name] ? name : NewForm();

    private static IResult Page(string html, int status = StatusCodes.Status200OK) => Results.Content(html, "text/html; charset=utf-8", statusCode: status);
}
