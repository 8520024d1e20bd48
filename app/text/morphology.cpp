// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/morphology.h"

#include "text/feature.h"
#include "text/numbers.h"

#include <mecab.h>

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

/// MeCab looks at the rest of a run of like characters from each of its positions; texts are cut so that a
/// pasted heap of digits costs no quadratic time.
constexpr qsizetype longestSentence = 400;

bool isKana(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c >= u'ぁ' && c <= u'ゖ') || (c >= u'ァ' && c <= u'ヺ') || c == u'ー'; });
}

QString toKatakana(QStringView kana)
{
    QString text = kana.toString();
    for (QChar &c : text) {
        if (c >= u'ぁ' && c <= u'ゖ')
            c = QChar(char16_t(c.unicode() + 0x60));
    }
    return text;
}

bool isLatin(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// No letter, no digit: IPADIC calls what it does not know a noun, but "-" and "!?" are none.
bool isOnlySigns(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (QChar::isLetterOrNumber(c))
            return false;
    }
    return true;
}

/// Words that no dictionary entry describes: signs, numbers, names, 𠮷.
void describeUnknown(Word &word, QStringView surface)
{
    constexpr qsizetype longestAmount = 8; // longer runs are numbers of things and read digit by digit
    word.known = false;
    word.base = surface.toString();
    word.reading = isKana(surface) ? toKatakana(surface) : QString();
    if (isOnlySigns(surface)) {
        word.wordClass = WordClass::Symbol;
        word.content = false;
    } else if (isDigits(surface)) {
        word.wordClass = WordClass::Number;
        word.content = true;
        const bool amount =
            surface.size() <= longestAmount && (surface.size() == 1 || surface.front() != u'0');
        word.reading = amount ? numberReading(surface.toULongLong()) : digitsReading(surface);
    } else {
        word.wordClass = WordClass::Noun;
        word.content = true;
    }
}

/// いつ is torn into い + つ, an old auxiliary, wherever no particle it likes follows (発行はいつですか).
/// Puts it together in the last of `words`.
bool mendsWhen(const Word &word, QStringView surface, QList<Word> &words)
{
    if (surface != u"つ" || word.wordClass != WordClass::Particle || words.isEmpty())
        return false;
    Word &before = words.back();
    if (before.reading != u"イ" || before.span.length != 1 || before.span.end() != word.span.start
        || before.wordClass != WordClass::Verb)
        return false;
    before = {{before.span.start, 2}, u"いつ"_s, u"イツ"_s, WordClass::Interrogative, true};
    return true;
}

/// MeCab takes runs of more than 24 letters or digits letter by letter. Adds such a piece to the last of
/// `words` when it goes on there; what the whole is called is seen to when all is read.
bool joinsRun(const Word &word, QStringView text, QList<Word> &words)
{
    if (word.known || words.isEmpty() || words.back().known || words.back().span.end() != word.span.start)
        return false;
    const QChar last = text[word.span.start - 1];
    const QChar first = text[word.span.start];
    if (!(isLatin(last) && isLatin(first)) && !(isDigit(last) && isDigit(first)))
        return false;
    words.back().span.length += word.span.length;
    return true;
}

/// Code units of UTF-16 that `bytes` of UTF-8 stand for.
qsizetype utf16Length(const char *bytes, qsizetype count)
{
    qsizetype units = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if ((byte & 0xC0u) != 0x80u)
            units += byte >= 0xF0u ? 2 : 1;
    }
    return units;
}

/// Where the sentence that begins at `start` ends at the latest; prefers the end of a clause.
qsizetype sentenceEnd(QStringView text, qsizetype start)
{
    if (text.size() - start <= longestSentence)
        return text.size();
    const qsizetype latest = start + longestSentence;
    for (qsizetype end = latest; end > start + longestSentence / 2; --end) {
        const QChar c = text[end - 1];
        if (c == u'。' || c == u'、' || c == u' ' || c == u'!' || c == u'?')
            return end;
    }
    return text[latest].isLowSurrogate() ? latest - 1 : latest;
}

/// A model that opens and speaks IPADIC in UTF-8, or null.
std::unique_ptr<MeCab::Model> openModel(const QString &path)
{
    QList<QByteArray> arguments{"sokuto"};
    if (!path.isEmpty()) {
#ifdef Q_OS_WIN
        arguments << "-r"
                  << "nul";
#else
        arguments << "-r"
                  << "/dev/null";
#endif
        arguments << "-d" << QFile::encodeName(path);
    }
    QList<char *> raw;
    for (QByteArray &argument : arguments)
        raw.append(argument.data());
    std::unique_ptr<MeCab::Model> model(MeCab::createModel(int(raw.size()), raw.data()));
    if (!model || model->dictionary_info() == nullptr)
        return nullptr;
    const QString charset = QString::fromLatin1(model->dictionary_info()->charset).toLower().remove(u'-');
    if (charset != u"utf8")
        return nullptr;
    const std::unique_ptr<MeCab::Tagger> tagger(model->createTagger());
    const std::unique_ptr<MeCab::Lattice> lattice(model->createLattice());
    if (!tagger || !lattice)
        return nullptr;
    lattice->set_sentence("東京");
    if (!tagger->parse(lattice.get()))
        return nullptr;
    const MeCab::Node *const node = lattice->bos_node()->next;
    return QString::fromUtf8(node->feature).split(u',').value(7) == u"トウキョウ" ? std::move(model)
                                                                                  : nullptr;
}

QString describe(const MeCab::Model &model)
{
    QString text = u"mecab %1"_s.arg(QLatin1StringView(MeCab::Model::version()));
    for (const auto *info = model.dictionary_info(); info != nullptr; info = info->next) {
        const QFileInfo file(QFile::decodeName(info->filename));
        text += u"; %1 v%2 %3 words %4 bytes %5"_s.arg(file.fileName(), QString::number(info->version),
            QString::number(info->size), QString::number(file.size()), QLatin1StringView(info->charset));
    }
    return text;
}

} // namespace

struct Dictionary::Private
{
    std::unique_ptr<MeCab::Model> model;
    std::unique_ptr<MeCab::Tagger> tagger;
    QString version;
};

Dictionary::Dictionary(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

Dictionary::~Dictionary() = default;

Result<DictionaryPtr> Dictionary::open(const QString &path)
{
    QStringList candidates{path};
    if (path.isEmpty()) // first what mecabrc says
        candidates << u"/var/lib/mecab/dic/ipadic-utf8"_s << u"/usr/share/mecab/dic/ipadic-utf8"_s
                   << u"/usr/lib/mecab/dic/ipadic"_s << u"/usr/local/lib/mecab/dic/ipadic"_s;
    auto opened = std::make_unique<Private>();
    for (const QString &candidate : std::as_const(candidates)) {
        opened->model = openModel(candidate);
        if (opened->model)
            break;
    }
    if (opened->model)
        opened->tagger.reset(opened->model->createTagger());
    if (!opened->tagger)
        return fail(ErrorCode::DictionaryMissing, path.isEmpty() ? u"ipadic"_s : path,
            QString::fromUtf8(MeCab::getLastError()));
    opened->version = describe(*opened->model);
    return DictionaryPtr(new Dictionary(std::move(opened)));
}

QString Dictionary::version() const
{
    return d->version;
}

struct Morphology::Private
{
    DictionaryPtr dictionary;
    std::unique_ptr<MeCab::Lattice> lattice;
    /// By the address of the feature string, which stays as long as the dictionary.
    QHash<const char *, Feature> features;

    const Feature &featureOf(const MeCab::Node &node)
    {
        const auto found = features.constFind(node.feature);
        return found != features.constEnd() ? *found
                                            : *features.insert(node.feature, parseFeature(node.feature));
    }

    void addSentence(QStringView whole, qsizetype start, qsizetype end, QList<Word> &words);
};

void Morphology::Private::addSentence(QStringView whole, qsizetype start, qsizetype end, QList<Word> &words)
{
    const QStringView text = whole.sliced(start, end - start);
    const QByteArray bytes = text.toUtf8();
    lattice->set_sentence(bytes.constData(), size_t(bytes.size()));
    if (!dictionary->d->tagger->parse(lattice.get()))
        return;
    qsizetype position = 0; // in text
    const char *done = bytes.constData();
    bool afterPrefix = false;
    for (const MeCab::Node *node = lattice->bos_node()->next; node != nullptr && node->stat != MECAB_EOS_NODE;
         node = node->next) {
        position += utf16Length(done, node->surface - done);
        const qsizetype length = utf16Length(node->surface, node->length);
        const QStringView surface = text.sliced(position, length);
        const Feature &feature = featureOf(*node);
        Word word{
            {start + position, length}, feature.base, feature.reading, feature.wordClass, feature.content};
        if (node->stat == MECAB_UNK_NODE)
            describeUnknown(word, surface);
        else if (word.base.isEmpty())
            word.base = surface.toString();
        if (afterPrefix && (feature.noun || word.wordClass == WordClass::Number)
            && words.back().span.end() == word.span.start)
            words.back().content = true;
        afterPrefix = feature.prefix && node->stat != MECAB_UNK_NODE;
        if (!mendsWhen(word, surface, words) && !joinsRun(word, whole, words))
            words.append(std::move(word));
        position += length;
        done = node->surface + node->length;
    }
}

Morphology::Morphology(DictionaryPtr dictionary)
    : d(std::make_unique<Private>())
{
    d->dictionary = std::move(dictionary);
    if (d->dictionary)
        d->lattice.reset(d->dictionary->d->model->createLattice());
}

Morphology::~Morphology() = default;

bool Morphology::isAvailable() const
{
    return d->lattice != nullptr;
}

QList<Word> Morphology::words(QStringView normalized)
{
    QList<Word> words;
    if (!isAvailable())
        return words;
    for (qsizetype start = 0; start < normalized.size();) {
        const qsizetype end = sentenceEnd(normalized, start);
        d->addSentence(normalized, start, end, words);
        start = end;
    }
    for (Word &word : words) {
        if (!word.known && word.base.size() != word.span.length) // a joined run
            describeUnknown(word, normalized.sliced(word.span.start, word.span.length));
    }
    return words;
}

} // namespace sokuto
