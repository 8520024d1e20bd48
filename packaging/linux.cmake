# Where everything goes on a Linux system, and the Debian package.

if(NOT TARGET sokuto OR NOT TARGET sokutoctl)
    return()
endif()

set(share "${CMAKE_INSTALL_DATADIR}")
install(TARGETS sokuto sokutoctl RUNTIME)
# Read-only: operators never write to it; a supervisor makes an own copy.
install(FILES "$<TARGET_FILE_DIR:sokuto>/faq.sqlite" DESTINATION "${share}/sokuto"
    PERMISSIONS OWNER_READ GROUP_READ WORLD_READ)
install(FILES linux/sokuto.desktop DESTINATION "${share}/applications")
install(FILES linux/jp.example.sokuto.metainfo.xml DESTINATION "${share}/metainfo")
install(FILES linux/icons/sokuto.svg DESTINATION "${share}/icons/hicolor/scalable/apps")
install(FILES linux/icons/sokuto-128.png DESTINATION "${share}/icons/hicolor/128x128/apps" RENAME sokuto.png)
install(FILES linux/copyright DESTINATION "${share}/doc/sokuto")
install(FILES linux/lintian-overrides DESTINATION "${share}/lintian/overrides" RENAME sokuto)
install(FILES "${PROJECT_SOURCE_DIR}/resources/manual/en.md" "${PROJECT_SOURCE_DIR}/resources/manual/ja.md"
    DESTINATION "${share}/doc/sokuto/manual")

# Debian wants manual pages and the changelog compressed, and the same bytes each time.
find_program(SOKUTO_GZIP gzip REQUIRED)
function(sokuto_install_compressed source destination name)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/${source}.gz")
    get_filename_component(folder "${packed}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(OUTPUT "${packed}"
        COMMAND "${SOKUTO_GZIP}" -9nc "${CMAKE_CURRENT_SOURCE_DIR}/linux/${source}" > "${packed}"
        DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/linux/${source}" VERBATIM)
    set_property(DIRECTORY APPEND PROPERTY SOKUTO_COMPRESSED "${packed}")
    install(FILES "${packed}" DESTINATION "${destination}" RENAME "${name}")
endfunction()
sokuto_install_compressed(changelog "${share}/doc/sokuto" changelog.gz)
foreach(program sokuto sokutoctl)
    sokuto_install_compressed(man/man1/${program}.1 "${CMAKE_INSTALL_MANDIR}/man1" ${program}.1.gz)
    sokuto_install_compressed(man/ja/man1/${program}.1 "${CMAKE_INSTALL_MANDIR}/ja/man1" ${program}.1.gz)
endforeach()
get_property(compressed DIRECTORY PROPERTY SOKUTO_COMPRESSED)
add_custom_target(sokuto_documents ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sokuto)
set(CPACK_PACKAGE_VENDOR "The Sokuto developers")
set(CPACK_PACKAGE_CONTACT "The Sokuto developers <sokuto@example.jp>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so no tool finds them: the reader of the icons, Qt's own words in
# Japanese, the dictionary of the word splitter.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, qt6-translations-l10n, mecab-ipadic-utf8")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, fcitx5-frontend-qt6 | ibus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fcitx5-mozc")
set(CPACK_DEBIAN_DESCRIPTION "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "approved FAQ answers while the caller is still speaking")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Sokuto puts the right answer of a FAQ in front of a call-centre operator
while the caller is still speaking, and the text of the answer on the
ticket with one key.
.
Romaji, half-typed kana, kanji, typing slips and whole sentences find the
entry at the first keystrokes; the window says how each word was understood.
Dates that have passed are marked where the answer is read.
.
The package holds the window (sokuto), the command line (sokutoctl) and a
Japanese FAQ of a health-insurance society to begin with.")
include(CPack)
