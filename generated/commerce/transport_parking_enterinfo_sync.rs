//! `alipay.commerce.transport.parking.enterinfo.sync` · 停车入场模板消息配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/enterinfo/sync`.
//! Described in `spec/commerce/transport.parking.enterinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_PARKING_ENTERINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSync",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::new("agreement_query", schema::Kind::Boolean, 9),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PARKING_CHARGE_INFO),
                    limits: &[],
                },
            ),
            10,
        ),
        schema::FieldDef::text("entrance_name", 11),
        schema::FieldDef::new("entrance_number", schema::Kind::Integer, 12),
        schema::FieldDef::text("free_enter_minutes", 13),
        schema::FieldDef::text("in_time", 14),
        schema::FieldDef::new("is_encrypt_plate_no", schema::Kind::Boolean, 15),
        schema::FieldDef::new(
            "membership_info",
            schema::Kind::Record(&PARKING_MEMBERSHIP_INFO),
            16,
        ),
        schema::FieldDef::new("need_charge", schema::Kind::Boolean, 17),
        schema::FieldDef::text("open_appid", 18),
        schema::FieldDef::text("open_id", 19),
        schema::FieldDef::text("out_serial_no", 20),
        schema::FieldDef::text("parking_id", 21),
        schema::FieldDef::text("plate_color", 22),
        schema::FieldDef::text("plate_no", 23),
        schema::FieldDef::text("service_url", 24),
    ],
    rules: &[],
};

static TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportParkingEnterinfoSyncResponse",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("agreement_scene", 27),
        schema::FieldDef::text("biz_code", 28),
        schema::FieldDef::text("biz_msg", 29),
        schema::FieldDef::text("serial_no", 30),
    ],
    rules: &[],
};

static PARKING_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingChargeInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("charge_fee", 35),
        schema::FieldDef::text("charge_node", 36),
        schema::FieldDef::text("charge_time", 37),
    ],
    rules: &[],
};

static PARKING_MEMBERSHIP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ParkingMembershipInfo",
    file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("membership_balance", 41),
        schema::FieldDef::text("membership_type", 42),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.parking.enterinfo.sync` (停车入场模板消息配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/transport/parking/enterinfo/sync`.
/// Described in `spec/commerce/transport.parking.enterinfo.sync.yaml`.
/// Answered by [`TransportParkingEnterinfoSyncResponse`], or by an error with a [`TransportParkingEnterinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.parking.enterinfo.sync")]
#[doc(alias = "停车入场模板消息配置")]
#[must_use]
#[non_exhaustive]
pub struct TransportParkingEnterinfoSync {
    /// On the wire `agreement_query`, true or false. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:9`.
    pub agreement_query: Option<bool>,
    /// On the wire `charge_info_list`, a list; each element is a record of the kind `ParkingChargeInfo`. Source:
    /// `spec/commerce/transport.parking.enterinfo.sync.yaml:10`.
    pub charge_info_list: Vec<ParkingChargeInfo>,
    /// On the wire `entrance_name`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:11`.
    pub entrance_name: Option<String>,
    /// On the wire `entrance_number`, a whole number. Source:
    /// `spec/commerce/transport.parking.enterinfo.sync.yaml:12`.
    pub entrance_number: Option<i64>,
    /// On the wire `free_enter_minutes`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:13`.
    pub free_enter_minutes: Option<String>,
    /// On the wire `in_time`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:14`.
    pub in_time: Option<String>,
    /// On the wire `is_encrypt_plate_no`, true or false. Source:
    /// `spec/commerce/transport.parking.enterinfo.sync.yaml:15`.
    pub is_encrypt_plate_no: Option<bool>,
    /// On the wire `membership_info`, a record of the kind `ParkingMembershipInfo`. Source:
    /// `spec/commerce/transport.parking.enterinfo.sync.yaml:16`.
    pub membership_info: Option<ParkingMembershipInfo>,
    /// On the wire `need_charge`, true or false. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:17`.
    pub need_charge: Option<bool>,
    /// On the wire `open_appid`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:18`.
    pub open_appid: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:19`.
    pub open_id: Option<String>,
    /// On the wire `out_serial_no`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:20`.
    pub out_serial_no: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:21`.
    pub parking_id: Option<String>,
    /// On the wire `plate_color`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:22`.
    pub plate_color: Option<String>,
    /// On the wire `plate_no`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:23`.
    pub plate_no: Option<String>,
    /// On the wire `service_url`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:24`.
    pub service_url: Option<String>,
}

impl TransportParkingEnterinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_query: None,
            charge_info_list: Vec::new(),
            entrance_name: None,
            entrance_number: None,
            free_enter_minutes: None,
            in_time: None,
            is_encrypt_plate_no: None,
            membership_info: None,
            need_charge: None,
            open_appid: None,
            open_id: None,
            out_serial_no: None,
            parking_id: None,
            plate_color: None,
            plate_no: None,
            service_url: None,
        }
    }

    /// Sets [`agreement_query`](Self::agreement_query).
    #[inline]
    pub fn agreement_query(mut self, agreement_query: bool) -> Self {
        self.agreement_query = Some(agreement_query);
        self
    }

    /// Sets [`charge_info_list`](Self::charge_info_list).
    #[inline]
    pub fn charge_info_list(
        mut self,
        charge_info_list: impl IntoIterator<Item = ParkingChargeInfo>,
    ) -> Self {
        self.charge_info_list = charge_info_list.into_iter().collect();
        self
    }

    /// Sets [`entrance_name`](Self::entrance_name).
    #[inline]
    pub fn entrance_name(mut self, entrance_name: impl Into<String>) -> Self {
        self.entrance_name = Some(entrance_name.into());
        self
    }

    /// Sets [`entrance_number`](Self::entrance_number).
    #[inline]
    pub fn entrance_number(mut self, entrance_number: i64) -> Self {
        self.entrance_number = Some(entrance_number);
        self
    }

    /// Sets [`free_enter_minutes`](Self::free_enter_minutes).
    #[inline]
    pub fn free_enter_minutes(mut self, free_enter_minutes: impl Into<String>) -> Self {
        self.free_enter_minutes = Some(free_enter_minutes.into());
        self
    }

    /// Sets [`in_time`](Self::in_time).
    #[inline]
    pub fn in_time(mut self, in_time: impl Into<String>) -> Self {
        self.in_time = Some(in_time.into());
        self
    }

    /// Sets [`is_encrypt_plate_no`](Self::is_encrypt_plate_no).
    #[inline]
    pub fn is_encrypt_plate_no(mut self, is_encrypt_plate_no: bool) -> Self {
        self.is_encrypt_plate_no = Some(is_encrypt_plate_no);
        self
    }

    /// Sets [`membership_info`](Self::membership_info).
    #[inline]
    pub fn membership_info(mut self, membership_info: ParkingMembershipInfo) -> Self {
        self.membership_info = Some(membership_info);
        self
    }

    /// Sets [`need_charge`](Self::need_charge).
    #[inline]
    pub fn need_charge(mut self, need_charge: bool) -> Self {
        self.need_charge = Some(need_charge);
        self
    }

    /// Sets [`open_appid`](Self::open_appid).
    #[inline]
    pub fn open_appid(mut self, open_appid: impl Into<String>) -> Self {
        self.open_appid = Some(open_appid.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = Some(out_serial_no.into());
        self
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`plate_color`](Self::plate_color).
    #[inline]
    pub fn plate_color(mut self, plate_color: impl Into<String>) -> Self {
        self.plate_color = Some(plate_color.into());
        self
    }

    /// Sets [`plate_no`](Self::plate_no).
    #[inline]
    pub fn plate_no(mut self, plate_no: impl Into<String>) -> Self {
        self.plate_no = Some(plate_no.into());
        self
    }

    /// Sets [`service_url`](Self::service_url).
    #[inline]
    pub fn service_url(mut self, service_url: impl Into<String>) -> Self {
        self.service_url = Some(service_url.into());
        self
    }
}

impl record::Record for TransportParkingEnterinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_ENTERINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_query),
            1 => Some(&self.charge_info_list),
            2 => Some(&self.entrance_name),
            3 => Some(&self.entrance_number),
            4 => Some(&self.free_enter_minutes),
            5 => Some(&self.in_time),
            6 => Some(&self.is_encrypt_plate_no),
            7 => Some(&self.membership_info),
            8 => Some(&self.need_charge),
            9 => Some(&self.open_appid),
            10 => Some(&self.open_id),
            11 => Some(&self.out_serial_no),
            12 => Some(&self.parking_id),
            13 => Some(&self.plate_color),
            14 => Some(&self.plate_no),
            15 => Some(&self.service_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_query),
            1 => Some(&mut self.charge_info_list),
            2 => Some(&mut self.entrance_name),
            3 => Some(&mut self.entrance_number),
            4 => Some(&mut self.free_enter_minutes),
            5 => Some(&mut self.in_time),
            6 => Some(&mut self.is_encrypt_plate_no),
            7 => Some(&mut self.membership_info),
            8 => Some(&mut self.need_charge),
            9 => Some(&mut self.open_appid),
            10 => Some(&mut self.open_id),
            11 => Some(&mut self.out_serial_no),
            12 => Some(&mut self.parking_id),
            13 => Some(&mut self.plate_color),
            14 => Some(&mut self.plate_no),
            15 => Some(&mut self.service_url),
            _ => None,
        }
    }
}

impl Default for TransportParkingEnterinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransportParkingEnterinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingEnterinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingEnterinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransportParkingEnterinfoSync {}

impl record::Request for TransportParkingEnterinfoSync {
    type Response = TransportParkingEnterinfoSyncResponse;
    type ErrorCode = TransportParkingEnterinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.parking.enterinfo.sync",
        title: "停车入场模板消息配置",
        file: "spec/commerce/transport.parking.enterinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/transport/parking/enterinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANSPORT_PARKING_ENTERINFO_SYNC,
        response: &TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.transport.parking.enterinfo.sync` (停车入场模板消息配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransportParkingEnterinfoSyncResponse {
    /// On the wire `agreement_scene`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:27`.
    pub agreement_scene: Option<String>,
    /// On the wire `biz_code`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:28`.
    pub biz_code: Option<String>,
    /// On the wire `biz_msg`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:29`.
    pub biz_msg: Option<String>,
    /// On the wire `serial_no`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:30`.
    pub serial_no: Option<String>,
}

impl record::Record for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_PARKING_ENTERINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_scene),
            1 => Some(&self.biz_code),
            2 => Some(&self.biz_msg),
            3 => Some(&self.serial_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_scene),
            1 => Some(&mut self.biz_code),
            2 => Some(&mut self.biz_msg),
            3 => Some(&mut self.serial_no),
            _ => None,
        }
    }
}

impl Default for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_scene: None,
            biz_code: None,
            biz_msg: None,
            serial_no: None,
        }
    }
}

impl Clone for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportParkingEnterinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ParkingChargeInfo`.
///
/// Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:33`.
#[must_use]
#[non_exhaustive]
pub struct ParkingChargeInfo {
    /// On the wire `charge_fee`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:35`.
    pub charge_fee: Option<String>,
    /// On the wire `charge_node`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:36`.
    pub charge_node: Option<String>,
    /// On the wire `charge_time`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:37`.
    pub charge_time: Option<String>,
}

impl ParkingChargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_fee: None,
            charge_node: None,
            charge_time: None,
        }
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_node`](Self::charge_node).
    #[inline]
    pub fn charge_node(mut self, charge_node: impl Into<String>) -> Self {
        self.charge_node = Some(charge_node.into());
        self
    }

    /// Sets [`charge_time`](Self::charge_time).
    #[inline]
    pub fn charge_time(mut self, charge_time: impl Into<String>) -> Self {
        self.charge_time = Some(charge_time.into());
        self
    }
}

impl record::Record for ParkingChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.charge_node),
            2 => Some(&self.charge_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.charge_node),
            2 => Some(&mut self.charge_time),
            _ => None,
        }
    }
}

impl Default for ParkingChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ParkingMembershipInfo`.
///
/// Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:39`.
#[must_use]
#[non_exhaustive]
pub struct ParkingMembershipInfo {
    /// On the wire `membership_balance`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:41`.
    pub membership_balance: Option<String>,
    /// On the wire `membership_type`, a text. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:42`.
    pub membership_type: Option<String>,
}

impl ParkingMembershipInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            membership_balance: None,
            membership_type: None,
        }
    }

    /// Sets [`membership_balance`](Self::membership_balance).
    #[inline]
    pub fn membership_balance(mut self, membership_balance: impl Into<String>) -> Self {
        self.membership_balance = Some(membership_balance.into());
        self
    }

    /// Sets [`membership_type`](Self::membership_type).
    #[inline]
    pub fn membership_type(mut self, membership_type: impl Into<String>) -> Self {
        self.membership_type = Some(membership_type.into());
        self
    }
}

impl record::Record for ParkingMembershipInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PARKING_MEMBERSHIP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.membership_balance),
            1 => Some(&self.membership_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.membership_balance),
            1 => Some(&mut self.membership_type),
            _ => None,
        }
    }
}

impl Default for ParkingMembershipInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ParkingMembershipInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ParkingMembershipInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ParkingMembershipInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.transport.parking.enterinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportParkingEnterinfoSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:45`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/transport.parking.enterinfo.sync.yaml:46`.
    SystemError,
    /// On the wire `BIZ_FAIL`. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:47`.
    BizFail,
    /// On the wire `BIZ_UNKNOWN`. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:48`.
    BizUnknown,
    /// On the wire `OPERATION_FREQUENTLY`. Source: `spec/commerce/transport.parking.enterinfo.sync.yaml:49`.
    OperationFrequently,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransportParkingEnterinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_FAIL", Self::BizFail),
        ("BIZ_UNKNOWN", Self::BizUnknown),
        ("OPERATION_FREQUENTLY", Self::OperationFrequently),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransportParkingEnterinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
