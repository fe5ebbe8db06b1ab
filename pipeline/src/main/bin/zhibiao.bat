@echo off
rem Starts Zhibiao. JAVA_HOME chooses the Java, JAVA_OPTS gives it options.
rem Paths may have blanks, brackets, Chinese characters and exclamation marks.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
where /q "%java%" 2>nul
if errorlevel 1 if not exist "%java%.exe" (
  echo zhibiao: no Java found, install JDK 17 or set JAVA_HOME 1>&2
  exit /b 1
)
rem A few pages are the common case: the quick compiler alone, one thread of it, and a small nursery start fastest.
"%java%" -XX:+UseSerialGC -XX:NewSize=24m -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Xlog:cds=off -Xlog:cds+dynamic=off "-XX:SharedArchiveFile=%home%\lib\zhibiao.jsa" %JAVA_OPTS% -cp "%home%\lib\zhibiao.jar" io.zhibiao.pipeline.cli.Zhibiao %*
exit /b %errorlevel%
