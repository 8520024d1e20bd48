# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D PROGRAM=<sokutoctl> -D SHEET=<sheet> -D SYNONYMS=<JSON> -D TARGET=<FAQ file> -P bundle.cmake
# Imports the sheet into a new FAQ file with a fixed identity, and the synonym groups beside it as a second
# revision, dated like the sheet unless SOURCE_DATE_EPOCH says otherwise, and takes the right to write it away.

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    set(ENV{SOURCE_DATE_EPOCH} 1728518400) # 2024-10-10
endif()
file(REMOVE "${TARGET}")
foreach(source IN ITEMS "${SHEET}" "${SYNONYMS}")
    execute_process(
        COMMAND "${PROGRAM}" import "${source}" --into "${TARGET}" --author Sokuto
            --identity 5f0b9e52-6c0e-5d0c-9d3a-0f8c1f6c2a10 --json
        RESULT_VARIABLE result OUTPUT_VARIABLE report)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "The bundled FAQ could not be made from ${source} (${result}).")
    endif()
    string(JSON added GET "${report}" added)
    string(JSON findings LENGTH "${report}" findings)
    get_filename_component(name "${source}" NAME)
    message(STATUS "Bundled FAQ, ${name}: ${added} entries, ${findings} findings")
endforeach()
file(CHMOD "${TARGET}" PERMISSIONS OWNER_READ GROUP_READ WORLD_READ)
