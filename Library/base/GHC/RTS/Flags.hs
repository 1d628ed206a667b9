{-# LANGUAGE Unsafe #-}
{-# LANGUAGE DeriveGeneric #-}
-- | The options of GHC's runtime. Hythe's has others (see HYTHE_RTS_DEBUG); these are what a program of GHC's has without any.
module GHC.RTS.Flags (module GHC.RTS.Flags, IoSubSystem(..)) where

import Data.Word (Word32, Word64)
import GHC.Generics (Generic)
import GHC.IO.SubSystem (IoSubSystem(..))

-- | In nanoseconds.
type RtsTime = Word64

data CCFlags = CCFlags
  { doCostCentres :: DoCostCentres, profilerTicks :: Int, msecsPerTick :: Int
  } deriving (Show, Generic)

data ConcFlags = ConcFlags
  { ctxtSwitchTime :: RtsTime, ctxtSwitchTicks :: Int
  } deriving (Show, Generic)

data DebugFlags = DebugFlags
  { scheduler :: Bool, interpreter :: Bool, weak :: Bool, gccafs :: Bool, gc :: Bool, nonmoving_gc :: Bool,
    block_alloc :: Bool, sanity :: Bool, stable :: Bool, prof :: Bool, linker :: Bool, apply :: Bool, stm :: Bool,
    squeeze :: Bool, hpc :: Bool, sparks :: Bool
  } deriving (Show, Generic)

data DoCostCentres = CostCentresNone | CostCentresSummary | CostCentresVerbose | CostCentresAll | CostCentresJSON deriving (Enum, Generic, Show)

data DoHeapProfile = NoHeapProfiling | HeapByCCS | HeapByMod | HeapByDescr | HeapByType | HeapByRetainer | HeapByLDV | HeapByClosureType deriving (Enum, Generic, Show)

data DoTrace = TraceNone | TraceEventLog | TraceStderr deriving (Enum, Generic, Show)

data GCFlags = GCFlags
  { statsFile :: Maybe FilePath, giveStats :: GiveGCStats, maxStkSize :: Word32, initialStkSize :: Word32,
    stkChunkSize :: Word32, stkChunkBufferSize :: Word32, maxHeapSize :: Word32, minAllocAreaSize :: Word32,
    largeAllocLim :: Word32, nurseryChunkSize :: Word32, minOldGenSize :: Word32, heapSizeSuggestion :: Word32,
    heapSizeSuggestionAuto :: Bool, oldGenFactor :: Double, pcFreeHeap :: Double, generations :: Word32,
    squeezeUpdFrames :: Bool, compact :: Bool, compactThreshold :: Double, sweep :: Bool, ringBell :: Bool,
    idleGCDelayTime :: RtsTime, doIdleGC :: Bool, heapBase :: Word, allocLimitGrace :: Word, numa :: Bool,
    numaMask :: Word
  } deriving (Show, Generic)

data GiveGCStats = NoGCStats | CollectGCStats | OneLineGCStats | SummaryGCStats | VerboseGCStats deriving (Enum, Generic, Show)

data MiscFlags = MiscFlags
  { tickInterval :: RtsTime, installSignalHandlers :: Bool, installSEHHandlers :: Bool, generateCrashDumpFile :: Bool,
    generateStackTrace :: Bool, machineReadable :: Bool, disableDelayedOsMemoryReturn :: Bool,
    internalCounters :: Bool, linkerAlwaysPic :: Bool, linkerMemBase :: Word, ioManager :: IoSubSystem,
    numIoWorkerThreads :: Word32
  } deriving (Show, Generic)

data ParFlags = ParFlags
  { nCapabilities :: Word32, migrate :: Bool, maxLocalSparks :: Word32, parGcEnabled :: Bool, parGcGen :: Word32,
    parGcLoadBalancingEnabled :: Bool, parGcLoadBalancingGen :: Word32, parGcNoSyncWithIdle :: Word32,
    parGcThreads :: Word32, setAffinity :: Bool
  } deriving (Show, Generic)

data ProfFlags = ProfFlags
  { doHeapProfile :: DoHeapProfile, heapProfileInterval :: RtsTime, heapProfileIntervalTicks :: Word,
    includeTSOs :: Bool, showCCSOnException :: Bool, maxRetainerSetSize :: Word, ccsLength :: Word,
    modSelector :: Maybe String, descrSelector :: Maybe String, typeSelector :: Maybe String,
    ccSelector :: Maybe String, ccsSelector :: Maybe String, retainerSelector :: Maybe String,
    bioSelector :: Maybe String
  } deriving (Show, Generic)

data RTSFlags = RTSFlags
  { gcFlags :: GCFlags, concurrentFlags :: ConcFlags, miscFlags :: MiscFlags, debugFlags :: DebugFlags,
    costCentreFlags :: CCFlags, profilingFlags :: ProfFlags, traceFlags :: TraceFlags, tickyFlags :: TickyFlags,
    parFlags :: ParFlags
  } deriving (Show, Generic)

data TickyFlags = TickyFlags
  { showTickyStats :: Bool, tickyFile :: Maybe FilePath
  } deriving (Show, Generic)

data TraceFlags = TraceFlags
  { tracing :: DoTrace, timestamp :: Bool, traceScheduler :: Bool, traceGc :: Bool, traceNonmovingGc :: Bool,
    sparksSampled :: Bool, sparksFull :: Bool, user :: Bool
  } deriving (Show, Generic)

getGCFlags :: IO GCFlags
getGCFlags = return GCFlags
  { statsFile = Nothing, giveStats = NoGCStats, maxStkSize = 0, initialStkSize = 128, stkChunkSize = 4096,
    stkChunkBufferSize = 128, maxHeapSize = 0, minAllocAreaSize = 256, largeAllocLim = 0, nurseryChunkSize = 0,
    minOldGenSize = 256, heapSizeSuggestion = 0, heapSizeSuggestionAuto = False, oldGenFactor = 2.0, pcFreeHeap = 3.0,
    generations = 2, squeezeUpdFrames = True, compact = False, compactThreshold = 30.0, sweep = False,
    ringBell = False, idleGCDelayTime = 300000000, doIdleGC = False, heapBase = 0, allocLimitGrace = 25, numa = False,
    numaMask = 1 }

getConcFlags :: IO ConcFlags
getConcFlags = return ConcFlags
  { ctxtSwitchTime = 20000000, ctxtSwitchTicks = 2 }

getMiscFlags :: IO MiscFlags
getMiscFlags = return MiscFlags
  { tickInterval = 10000000, installSignalHandlers = True, installSEHHandlers = True, generateCrashDumpFile = False,
    generateStackTrace = True, machineReadable = False, disableDelayedOsMemoryReturn = False, internalCounters = False,
    linkerAlwaysPic = False, linkerMemBase = 0, ioManager = IoPOSIX, numIoWorkerThreads = 1 }

getDebugFlags :: IO DebugFlags
getDebugFlags = return DebugFlags
  { scheduler = False, interpreter = False, weak = False, gccafs = False, gc = False, nonmoving_gc = False,
    block_alloc = False, sanity = False, stable = False, prof = False, linker = False, apply = False, stm = False,
    squeeze = False, hpc = False, sparks = False }

getCCFlags :: IO CCFlags
getCCFlags = return CCFlags
  { doCostCentres = CostCentresNone, profilerTicks = 0, msecsPerTick = 0 }

getProfFlags :: IO ProfFlags
getProfFlags = return ProfFlags
  { doHeapProfile = NoHeapProfiling, heapProfileInterval = 100000000, heapProfileIntervalTicks = 10,
    includeTSOs = False, showCCSOnException = False, maxRetainerSetSize = 0, ccsLength = 0, modSelector = Nothing,
    descrSelector = Nothing, typeSelector = Nothing, ccSelector = Nothing, ccsSelector = Nothing,
    retainerSelector = Nothing, bioSelector = Nothing }

getTraceFlags :: IO TraceFlags
getTraceFlags = return TraceFlags
  { tracing = TraceNone, timestamp = False, traceScheduler = False, traceGc = False, traceNonmovingGc = False,
    sparksSampled = False, sparksFull = False, user = False }

getTickyFlags :: IO TickyFlags
getTickyFlags = return TickyFlags
  { showTickyStats = False, tickyFile = Nothing }

getParFlags :: IO ParFlags
getParFlags = return ParFlags
  { nCapabilities = 1, migrate = False, maxLocalSparks = 0, parGcEnabled = False, parGcGen = 0,
    parGcLoadBalancingEnabled = False, parGcLoadBalancingGen = 0, parGcNoSyncWithIdle = 0, parGcThreads = 0,
    setAffinity = False }

getRTSFlags :: IO RTSFlags
getRTSFlags = RTSFlags <$> getGCFlags <*> getConcFlags <*> getMiscFlags <*> getDebugFlags <*> getCCFlags <*> getProfFlags
  <*> getTraceFlags <*> getTickyFlags <*> getParFlags

getIoManagerFlag :: IO IoSubSystem
getIoManagerFlag = ioManager <$> getMiscFlags
