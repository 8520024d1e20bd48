# NOT TESTED. Nobody has built or run Sokuto on Windows yet; windows/README.md says what is known.

if(NOT TARGET sokuto OR NOT TARGET sokutoctl)
    return()
endif()

install(TARGETS sokuto sokutoctl RUNTIME DESTINATION .)
install(FILES "$<TARGET_FILE_DIR:sokuto>/faq.sqlite" DESTINATION .)

# Qt's libraries and plugins beside the program. The argument was renamed in Qt 6.5.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET sokuto OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
else()
    qt_generate_deploy_app_script(TARGET sokuto FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT "${deploy}")

set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_NAME Sokuto)
set(CPACK_PACKAGE_VENDOR "The Sokuto developers")
include(CPack)
