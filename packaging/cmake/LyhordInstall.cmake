# What `cmake --install` puts where a desktop looks for it.
include(GNUInstallDirs)

foreach(program IN ITEMS lyhord lyhordctl)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
if(LYHORD_DESKTOP)
    install(FILES packaging/lyhord.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/lyhord.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/lyhord.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES resources/icons/lucide/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME LICENSE.icons)
endif()
