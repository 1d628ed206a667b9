-- | The numbers of signals, by their names in C and in words.
module System.Posix.Signals.Numbers where

import Foreign.C.Types

type Signal = CInt

nullSignal :: Signal
nullSignal = 0

sigABRT, sigALRM, sigBUS, sigCHLD, sigCONT, sigFPE, sigHUP, sigILL, sigINT, sigKILL, sigPIPE, sigPOLL, sigPROF, sigQUIT
  , sigSEGV, sigSTOP, sigSYS, sigTERM, sigTRAP, sigTSTP, sigTTIN, sigTTOU, sigURG, sigUSR1, sigUSR2, sigVTALRM, sigXCPU
  , sigXFSZ :: CInt
sigHUP = 1
sigINT = 2
sigQUIT = 3
sigILL = 4
sigTRAP = 5
sigABRT = 6
sigBUS = 7
sigFPE = 8
sigKILL = 9
sigUSR1 = 10
sigSEGV = 11
sigUSR2 = 12
sigPIPE = 13
sigALRM = 14
sigTERM = 15
sigCHLD = 17
sigCONT = 18
sigSTOP = 19
sigTSTP = 20
sigTTIN = 21
sigTTOU = 22
sigURG = 23
sigXCPU = 24
sigXFSZ = 25
sigVTALRM = 26
sigPROF = 27
sigPOLL = 29
sigSYS = 31

backgroundRead, backgroundWrite, badSystemCall, breakpointTrap, busError, continueProcess, cpuTimeLimitExceeded
  , fileSizeLimitExceeded, floatingPointException, illegalInstruction, internalAbort, keyboardSignal, keyboardStop
  , keyboardTermination, killProcess, lostConnection, openEndedPipe, pollableEvent, processStatusChanged
  , profilingTimerExpired, realTimeAlarm, segmentationViolation, softwareStop, softwareTermination, urgentDataAvailable
  , userDefinedSignal1, userDefinedSignal2, virtualTimerExpired :: Signal
backgroundRead = sigTTIN
backgroundWrite = sigTTOU
badSystemCall = sigSYS
breakpointTrap = sigTRAP
busError = sigBUS
continueProcess = sigCONT
cpuTimeLimitExceeded = sigXCPU
fileSizeLimitExceeded = sigXFSZ
floatingPointException = sigFPE
illegalInstruction = sigILL
internalAbort = sigABRT
keyboardSignal = sigINT
keyboardStop = sigTSTP
keyboardTermination = sigQUIT
killProcess = sigKILL
lostConnection = sigHUP
openEndedPipe = sigPIPE
pollableEvent = sigPOLL
processStatusChanged = sigCHLD
profilingTimerExpired = sigPROF
realTimeAlarm = sigALRM
segmentationViolation = sigSEGV
softwareStop = sigSTOP
softwareTermination = sigTERM
urgentDataAvailable = sigURG
userDefinedSignal1 = sigUSR1
userDefinedSignal2 = sigUSR2
virtualTimerExpired = sigVTALRM
