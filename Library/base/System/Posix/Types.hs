{-# LANGUAGE GeneralizedNewtypeDeriving, DerivingStrategies #-}
-- | The types of POSIX, as Linux on x86-64 has them.
module System.Posix.Types
  ( CDev(..), CIno(..), CMode(..), COff(..), CPid(..), CSsize(..), CGid(..), CNlink(..), CUid(..), CTcflag(..),
    CRLim(..), CBlkSize(..), CBlkCnt(..), CClockId(..), CFsBlkCnt(..), CFsFilCnt(..), CId(..), CKey(..),
    CSocklen(..), CNfds(..), CCc(..), CSpeed(..), CTimer(..)
  , Fd(..), LinkCount, UserID, GroupID, ByteCount, ClockTick, EpochTime, FileOffset, ProcessID, ProcessGroupID
  , DeviceID, FileID, FileMode, Limit
  ) where

import Data.Bits (Bits, FiniteBits)
import Data.Int
import Data.Word
import Foreign.C.Types
import Foreign.Ptr (Ptr)
import Foreign.Storable (Storable)

newtype CDev = CDev Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CIno = CIno Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CMode = CMode Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype COff = COff Int64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CPid = CPid Int32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CSsize = CSsize Int64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CGid = CGid Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CNlink = CNlink Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CUid = CUid Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CTcflag = CTcflag Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CRLim = CRLim Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CBlkSize = CBlkSize Int64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CBlkCnt = CBlkCnt Int64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CClockId = CClockId Int32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CFsBlkCnt = CFsBlkCnt Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CFsFilCnt = CFsFilCnt Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CId = CId Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CKey = CKey Int32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CSocklen = CSocklen Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CNfds = CNfds Word64
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

newtype CCc = CCc Word8
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Storable)

newtype CSpeed = CSpeed Word32
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Storable)

newtype CTimer = CTimer (Ptr ())
  deriving newtype (Eq, Ord, Show, Storable)

-- | A file descriptor.
newtype Fd = Fd CInt
  deriving newtype (Eq, Ord, Show, Read, Num, Real, Enum, Integral, Bounded, Bits, FiniteBits, Storable)

type LinkCount = CNlink
type UserID = CUid
type GroupID = CGid
type ByteCount = CSize
type ClockTick = CClock
type EpochTime = CTime
type FileOffset = COff
type ProcessID = CPid
type ProcessGroupID = CPid
type DeviceID = CDev
type FileID = CIno
type FileMode = CMode
type Limit = CLong
