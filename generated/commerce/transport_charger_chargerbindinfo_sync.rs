//! `alipay.commerce.transport.charger.chargerbindinfo.sync` · 充电运营商同步用户绑定充电桩信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
//! `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSync",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("bind_qrcode", 9),
        schema::FieldDef::text("bind_status", 10),
        schema::FieldDef::text("bind_time", 11),
        schema::FieldDef::text("connector_type", 12),
        schema::FieldDef::text("current_output_type", 13),
        schema::FieldDef::text("equip_id", 14),
        schema::FieldDef::text("equip_imei", 15),
        schema::FieldDef::text("equip_name", 16),
        schema::FieldDef::text("equip_sn", 17),
        schema::FieldDef::text("equip_status", 18),
        schema::FieldDef::text("equip_type_no", 19),
        schema::FieldDef::text("network_data_begin_time", 20),
        schema::FieldDef::text("network_data_end_time", 21),
        schema::FieldDef::text("operator_id", 22),
        schema::FieldDef::text("operator_uid", 23),
        schema::FieldDef::text("rated_current", 24),
        schema::FieldDef::text("rated_power", 25),
        schema::FieldDef::text("rated_voltage", 26),
        schema::FieldDef::text("s_brand_code", 27),
        schema::FieldDef::text("unbind_time", 28),
    ],
    rules: &[],
};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSyncResponse",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("equip_id", 31),
        schema::FieldDef::text("fail_reason", 32),
        schema::FieldDef::text("result_status", 33),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.transport.charger.chargerbindinfo.sync` (充电运营商同步用户绑定充电桩信息接口).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
/// `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.
/// Answered by [`TransportChargerChargerbindinfoSyncResponse`], or by an error with a [`TransportChargerChargerbindinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.charger.chargerbindinfo.sync")]
#[doc(alias = "充电运营商同步用户绑定充电桩信息接口")]
#[must_use]
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSync {
    /// On the wire `bind_qrcode`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:9`.
    pub bind_qrcode: Option<String>,
    /// On the wire `bind_status`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:10`.
    pub bind_status: Option<String>,
    /// On the wire `bind_time`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:11`.
    pub bind_time: Option<String>,
    /// On the wire `connector_type`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:12`.
    pub connector_type: Option<String>,
    /// On the wire `current_output_type`, a text. Source:
    /// `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:13`.
    pub current_output_type: Option<String>,
    /// On the wire `equip_id`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:14`.
    pub equip_id: Option<String>,
    /// On the wire `equip_imei`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:15`.
    pub equip_imei: Option<String>,
    /// On the wire `equip_name`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:16`.
    pub equip_name: Option<String>,
    /// On the wire `equip_sn`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:17`.
    pub equip_sn: Option<String>,
    /// On the wire `equip_status`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:18`.
    pub equip_status: Option<String>,
    /// On the wire `equip_type_no`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:19`.
    pub equip_type_no: Option<String>,
    /// On the wire `network_data_begin_time`, a text. Source:
    /// `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:20`.
    pub network_data_begin_time: Option<String>,
    /// On the wire `network_data_end_time`, a text. Source:
    /// `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:21`.
    pub network_data_end_time: Option<String>,
    /// On the wire `operator_id`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:22`.
    pub operator_id: Option<String>,
    /// On the wire `operator_uid`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:23`.
    pub operator_uid: Option<String>,
    /// On the wire `rated_current`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:24`.
    pub rated_current: Option<String>,
    /// On the wire `rated_power`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:25`.
    pub rated_power: Option<String>,
    /// On the wire `rated_voltage`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:26`.
    pub rated_voltage: Option<String>,
    /// On the wire `s_brand_code`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:27`.
    pub s_brand_code: Option<String>,
    /// On the wire `unbind_time`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:28`.
    pub unbind_time: Option<String>,
}

impl TransportChargerChargerbindinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bind_qrcode: None,
            bind_status: None,
            bind_time: None,
            connector_type: None,
            current_output_type: None,
            equip_id: None,
            equip_imei: None,
            equip_name: None,
            equip_sn: None,
            equip_status: None,
            equip_type_no: None,
            network_data_begin_time: None,
            network_data_end_time: None,
            operator_id: None,
            operator_uid: None,
            rated_current: None,
            rated_power: None,
            rated_voltage: None,
            s_brand_code: None,
            unbind_time: None,
        }
    }

    /// Sets [`bind_qrcode`](Self::bind_qrcode).
    #[inline]
    pub fn bind_qrcode(mut self, bind_qrcode: impl Into<String>) -> Self {
        self.bind_qrcode = Some(bind_qrcode.into());
        self
    }

    /// Sets [`bind_status`](Self::bind_status).
    #[inline]
    pub fn bind_status(mut self, bind_status: impl Into<String>) -> Self {
        self.bind_status = Some(bind_status.into());
        self
    }

    /// Sets [`bind_time`](Self::bind_time).
    #[inline]
    pub fn bind_time(mut self, bind_time: impl Into<String>) -> Self {
        self.bind_time = Some(bind_time.into());
        self
    }

    /// Sets [`connector_type`](Self::connector_type).
    #[inline]
    pub fn connector_type(mut self, connector_type: impl Into<String>) -> Self {
        self.connector_type = Some(connector_type.into());
        self
    }

    /// Sets [`current_output_type`](Self::current_output_type).
    #[inline]
    pub fn current_output_type(
        mut self,
        current_output_type: impl Into<String>,
    ) -> Self {
        self.current_output_type = Some(current_output_type.into());
        self
    }

    /// Sets [`equip_id`](Self::equip_id).
    #[inline]
    pub fn equip_id(mut self, equip_id: impl Into<String>) -> Self {
        self.equip_id = Some(equip_id.into());
        self
    }

    /// Sets [`equip_imei`](Self::equip_imei).
    #[inline]
    pub fn equip_imei(mut self, equip_imei: impl Into<String>) -> Self {
        self.equip_imei = Some(equip_imei.into());
        self
    }

    /// Sets [`equip_name`](Self::equip_name).
    #[inline]
    pub fn equip_name(mut self, equip_name: impl Into<String>) -> Self {
        self.equip_name = Some(equip_name.into());
        self
    }

    /// Sets [`equip_sn`](Self::equip_sn).
    #[inline]
    pub fn equip_sn(mut self, equip_sn: impl Into<String>) -> Self {
        self.equip_sn = Some(equip_sn.into());
        self
    }

    /// Sets [`equip_status`](Self::equip_status).
    #[inline]
    pub fn equip_status(mut self, equip_status: impl Into<String>) -> Self {
        self.equip_status = Some(equip_status.into());
        self
    }

    /// Sets [`equip_type_no`](Self::equip_type_no).
    #[inline]
    pub fn equip_type_no(mut self, equip_type_no: impl Into<String>) -> Self {
        self.equip_type_no = Some(equip_type_no.into());
        self
    }

    /// Sets [`network_data_begin_time`](Self::network_data_begin_time).
    #[inline]
    pub fn network_data_begin_time(
        mut self,
        network_data_begin_time: impl Into<String>,
    ) -> Self {
        self.network_data_begin_time = Some(network_data_begin_time.into());
        self
    }

    /// Sets [`network_data_end_time`](Self::network_data_end_time).
    #[inline]
    pub fn network_data_end_time(
        mut self,
        network_data_end_time: impl Into<String>,
    ) -> Self {
        self.network_data_end_time = Some(network_data_end_time.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`operator_uid`](Self::operator_uid).
    #[inline]
    pub fn operator_uid(mut self, operator_uid: impl Into<String>) -> Self {
        self.operator_uid = Some(operator_uid.into());
        self
    }

    /// Sets [`rated_current`](Self::rated_current).
    #[inline]
    pub fn rated_current(mut self, rated_current: impl Into<String>) -> Self {
        self.rated_current = Some(rated_current.into());
        self
    }

    /// Sets [`rated_power`](Self::rated_power).
    #[inline]
    pub fn rated_power(mut self, rated_power: impl Into<String>) -> Self {
        self.rated_power = Some(rated_power.into());
        self
    }

    /// Sets [`rated_voltage`](Self::rated_voltage).
    #[inline]
    pub fn rated_voltage(mut self, rated_voltage: impl Into<String>) -> Self {
        self.rated_voltage = Some(rated_voltage.into());
        self
    }

    /// Sets [`s_brand_code`](Self::s_brand_code).
    #[inline]
    pub fn s_brand_code(mut self, s_brand_code: impl Into<String>) -> Self {
        self.s_brand_code = Some(s_brand_code.into());
        self
    }

    /// Sets [`unbind_time`](Self::unbind_time).
    #[inline]
    pub fn unbind_time(mut self, unbind_time: impl Into<String>) -> Self {
        self.unbind_time = Some(unbind_time.into());
        self
    }
}

impl record::Record for TransportChargerChargerbindinfoSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind_qrcode),
            1 => Some(&self.bind_status),
            2 => Some(&self.bind_time),
            3 => Some(&self.connector_type),
            4 => Some(&self.current_output_type),
            5 => Some(&self.equip_id),
            6 => Some(&self.equip_imei),
            7 => Some(&self.equip_name),
            8 => Some(&self.equip_sn),
            9 => Some(&self.equip_status),
            10 => Some(&self.equip_type_no),
            11 => Some(&self.network_data_begin_time),
            12 => Some(&self.network_data_end_time),
            13 => Some(&self.operator_id),
            14 => Some(&self.operator_uid),
            15 => Some(&self.rated_current),
            16 => Some(&self.rated_power),
            17 => Some(&self.rated_voltage),
            18 => Some(&self.s_brand_code),
            19 => Some(&self.unbind_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind_qrcode),
            1 => Some(&mut self.bind_status),
            2 => Some(&mut self.bind_time),
            3 => Some(&mut self.connector_type),
            4 => Some(&mut self.current_output_type),
            5 => Some(&mut self.equip_id),
            6 => Some(&mut self.equip_imei),
            7 => Some(&mut self.equip_name),
            8 => Some(&mut self.equip_sn),
            9 => Some(&mut self.equip_status),
            10 => Some(&mut self.equip_type_no),
            11 => Some(&mut self.network_data_begin_time),
            12 => Some(&mut self.network_data_end_time),
            13 => Some(&mut self.operator_id),
            14 => Some(&mut self.operator_uid),
            15 => Some(&mut self.rated_current),
            16 => Some(&mut self.rated_power),
            17 => Some(&mut self.rated_voltage),
            18 => Some(&mut self.s_brand_code),
            19 => Some(&mut self.unbind_time),
            _ => None,
        }
    }
}

impl Default for TransportChargerChargerbindinfoSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransportChargerChargerbindinfoSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportChargerChargerbindinfoSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransportChargerChargerbindinfoSync {}

impl record::Request for TransportChargerChargerbindinfoSync {
    type Response = TransportChargerChargerbindinfoSyncResponse;
    type ErrorCode = TransportChargerChargerbindinfoSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.transport.charger.chargerbindinfo.sync",
        title: "充电运营商同步用户绑定充电桩信息接口",
        file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/transport/charger/chargerbindinfo/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC,
        response: &TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.transport.charger.chargerbindinfo.sync` (充电运营商同步用户绑定充电桩信息接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSyncResponse {
    /// On the wire `equip_id`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:31`.
    pub equip_id: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:32`.
    pub fail_reason: Option<String>,
    /// On the wire `result_status`, a text. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:33`.
    pub result_status: Option<String>,
}

impl record::Record for TransportChargerChargerbindinfoSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.equip_id),
            1 => Some(&self.fail_reason),
            2 => Some(&self.result_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.equip_id),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.result_status),
            _ => None,
        }
    }
}

impl Default for TransportChargerChargerbindinfoSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            equip_id: None,
            fail_reason: None,
            result_status: None,
        }
    }
}

impl Clone for TransportChargerChargerbindinfoSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransportChargerChargerbindinfoSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.transport.charger.chargerbindinfo.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncErrorCode {
    /// On the wire `ISV_INVALID_ARGUMENTS`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:36`.
    IsvInvalidArguments,
    /// On the wire `BUSINESS_FAILED`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:37`.
    BusinessFailed,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:38`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransportChargerChargerbindinfoSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ISV_INVALID_ARGUMENTS", Self::IsvInvalidArguments),
        ("BUSINESS_FAILED", Self::BusinessFailed),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
