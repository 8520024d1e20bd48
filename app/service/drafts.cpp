// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/drafts.h"

#include "base/log.h"
#include "domain/json.h"
#include "domain/snapshot.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

const QString ending = u".draft.json"_s;
constexpr std::chrono::milliseconds restBetweenWritings{150};
constexpr qint64 largestFile = 64 * 1024 * 1024; ///< No draft is larger; what is, is not ours.

QByteArray bytesOf(const Draft &draft)
{
    QJsonObject object{{u"version"_s, 1}, {u"faqId"_s, draft.faqId}, {u"key"_s, draft.key},
        {u"at"_s, draft.at.toUTC().toString(Qt::ISODateWithMs)}, {u"edited"_s, toJson(draft.edited)},
        {u"note"_s, draft.note}};
    if (draft.before)
        object.insert(u"before"_s, toJson(*draft.before));
    return jsonText(object, QJsonDocument::Indented);
}

Result<Draft> draftOf(const QByteArray &bytes)
{
    const auto object = parseJson(bytes);
    if (!object)
        return fail(object.error());
    if (object->value("version"_L1).toInt() != 1)
        return fail(ErrorCode::InvalidContent, u"version"_s);
    Draft draft;
    draft.faqId = object->value("faqId"_L1).toString();
    draft.key = object->value("key"_L1).toString();
    draft.note = object->value("note"_L1).toString();
    draft.at = QDateTime::fromString(object->value("at"_L1).toString(), Qt::ISODateWithMs);
    auto edited = fromJson<Entry>(object->value("edited"_L1).toObject());
    if (!edited)
        return fail(edited.error());
    draft.edited = *edited;
    if (object->contains("before"_L1)) {
        auto before = fromJson<Entry>(object->value("before"_L1).toObject());
        if (!before)
            return fail(before.error());
        draft.before = *before;
    }
    if (draft.faqId.isEmpty() || draft.key.isEmpty() || draft.edited.answers.isEmpty())
        return fail(ErrorCode::InvalidContent, draft.key);
    return draft;
}

Result<Draft> readDraft(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return draftOf(file.readAll());
}

Result<void> writeDraft(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorCode::FileUnwritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
            path, file.errorString());
    return {};
}

/// "entry-5.OWNER.draft.json"
QString ownerOf(const QString &fileName)
{
    return fileName.chopped(ending.size()).section(u'.', -1);
}

QString signOf(const QString &folder, const QString &owner)
{
    return folder + u'/' + owner + u".lock"_s;
}

QFileInfoList filesIn(const QString &folder, const QString &beginning)
{
    return QDir(folder).entryInfoList({beginning + u'*' + ending}, QDir::Files, QDir::Name);
}

} // namespace

Drafts::Drafts(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_owner = QUuid::createUuid().toString(QUuid::Id128);
    m_pool.setMaxThreadCount(1); // in the order asked
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBetweenWritings);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_writing)
            writeWaiting();
    });
}

Drafts::~Drafts()
{
    writeWaiting();
    m_pool.waitForDone();
}

QString Drafts::keyOf(EntryId entry)
{
    return u"entry-%1"_s.arg(entry.value);
}

QString Drafts::newKey()
{
    return u"new-"_s + QUuid::createUuid().toString(QUuid::Id128);
}

void Drafts::keep(const Draft &draft)
{
    if (!m_sign && QDir().mkpath(m_folder)) {
        m_sign = std::make_unique<QLockFile>(signOf(m_folder, m_owner));
        m_sign->setStaleLockTime(0);
        m_sign->tryLock(0);
    }
    m_waiting.insert(pathOf(draft.faqId, draft.key), draft);
    if (!m_writing && !m_rest.isActive())
        writeWaiting();
}

void Drafts::writeWaiting()
{
    if (m_waiting.isEmpty())
        return;
    m_writing = true;
    m_rest.start();
    m_pool.start([this, waiting = std::exchange(m_waiting, {})] {
        QList<std::pair<QString, Result<void>>> results;
        for (auto draft = waiting.cbegin(); draft != waiting.cend(); ++draft)
            results.append({draft->key, writeDraft(draft.key(), bytesOf(*draft))});
        QMetaObject::invokeMethod(this, [this, results] {
            m_writing = false;
            if (!m_rest.isActive())
                writeWaiting();
            for (const auto &[key, done] : results) {
                if (done) {
                    Q_EMIT kept(key);
                } else {
                    qCWarning(lcService) << "draft not kept:" << done.error().detail;
                    Q_EMIT troubled(done.error());
                }
            }
        });
    });
}

void Drafts::remove(const QString &faqId, const QString &key)
{
    m_waiting.remove(pathOf(faqId, key));
    m_pool.start([this, folder = folderOf(faqId), key] {
        const QFileInfoList files = filesIn(folder, key + u'.');
        for (const QFileInfo &file : files) {
            const QString path = file.filePath();
            if (!isOurs(ownerOf(file.fileName())) || QFile::remove(path) || !QFile::exists(path))
                continue;
            QMetaObject::invokeMethod(this, [this, path] {
                Q_EMIT troubled({ErrorCode::FileUnwritable, path, {}, {}});
            });
        }
    });
}

bool Drafts::removeIfSaved(const Draft &draft, const Snapshot &snapshot)
{
    const Entry *stored = draft.before ? snapshot.find(draft.before->id) : snapshot.findNo(draft.edited.no);
    if (!stored || (draft.before && *draft.before == draft.edited))
        return false;
    Entry written = draft.edited;
    written.id = stored->id; // a new one had none yet
    if (written != *stored)
        return false;
    remove(draft.faqId, draft.key);
    return true;
}

QList<Draft> Drafts::of(const QString &faqId)
{
    writeWaiting();
    m_pool.waitForDone();
    QList<Draft> drafts;
    const QFileInfoList files = filesIn(folderOf(faqId), {});
    for (const QFileInfo &file : files) {
        const QString owner = ownerOf(file.fileName());
        if (!isOurs(owner))
            continue;
        const auto draft = readDraft(file.filePath());
        if (!draft)
            qCWarning(lcService) << "draft passed over:" << draft.error().subject << draft.error().detail;
        else if (draft->faqId == faqId && file.fileName() == draft->key + u'.' + owner + ending)
            drafts.append(*draft);
    }
    std::stable_sort(
        drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.at > b.at; });
    return drafts;
}

std::optional<Draft> Drafts::find(const QString &faqId, const QString &key)
{
    for (const Draft &draft : of(faqId)) {
        if (draft.key == key)
            return draft;
    }
    return std::nullopt;
}

/// A folder for each FAQ, named so that nothing in the id can lead out of it.
QString Drafts::folderOf(const QString &faqId) const
{
    const QByteArray name = QCryptographicHash::hash(faqId.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name.left(16));
}

QString Drafts::pathOf(const QString &faqId, const QString &key) const
{
    return folderOf(faqId) + u'/' + key + u'.' + m_owner + ending;
}

/// Whether this program, or one that runs no longer, wrote it.
bool Drafts::isOurs(const QString &owner) const
{
    if (owner == m_owner)
        return true;
    QLockFile sign(signOf(m_folder, owner));
    sign.setStaleLockTime(0); // only the end of its program makes it stale
    return sign.tryLock(0) || sign.error() != QLockFile::LockFailedError;
}

} // namespace sokuto
