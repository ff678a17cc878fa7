//! `alipay.commerce.transport.charger.chargerbindinfo.sync` · 充电运营商同步用户绑定充电桩信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
//! `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/transport.charger.chargerbindinfo.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.transport.charger.chargerbindinfo.sync",
    title: "充电运营商同步用户绑定充电桩信息接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ISV_INVALID_ARGUMENTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "BUSINESS_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
    ],
};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bind_qrcode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "bind_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bind_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "connector_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "current_output_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "equip_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "equip_imei",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "equip_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "equip_sn",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "equip_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "equip_type_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "network_data_begin_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "network_data_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "operator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "operator_uid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "rated_current",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "rated_power",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "rated_voltage",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "s_brand_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "unbind_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "equip_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "fail_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "result_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSync {
    /// The field `bind_qrcode`: a text.
    ///
    /// On the wire `bind_qrcode`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:9`.
    pub bind_qrcode: Option<String>,
    /// The field `bind_status`: a text.
    ///
    /// On the wire `bind_status`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:10`.
    pub bind_status: Option<String>,
    /// The field `bind_time`: a text.
    ///
    /// On the wire `bind_time`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:11`.
    pub bind_time: Option<String>,
    /// The field `connector_type`: a text.
    ///
    /// On the wire `connector_type`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:12`.
    pub connector_type: Option<String>,
    /// The field `current_output_type`: a text.
    ///
    /// On the wire `current_output_type`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:13`.
    pub current_output_type: Option<String>,
    /// The field `equip_id`: a text.
    ///
    /// On the wire `equip_id`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:14`.
    pub equip_id: Option<String>,
    /// The field `equip_imei`: a text.
    ///
    /// On the wire `equip_imei`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:15`.
    pub equip_imei: Option<String>,
    /// The field `equip_name`: a text.
    ///
    /// On the wire `equip_name`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:16`.
    pub equip_name: Option<String>,
    /// The field `equip_sn`: a text.
    ///
    /// On the wire `equip_sn`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:17`.
    pub equip_sn: Option<String>,
    /// The field `equip_status`: a text.
    ///
    /// On the wire `equip_status`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:18`.
    pub equip_status: Option<String>,
    /// The field `equip_type_no`: a text.
    ///
    /// On the wire `equip_type_no`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:19`.
    pub equip_type_no: Option<String>,
    /// The field `network_data_begin_time`: a text.
    ///
    /// On the wire `network_data_begin_time`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:20`.
    pub network_data_begin_time: Option<String>,
    /// The field `network_data_end_time`: a text.
    ///
    /// On the wire `network_data_end_time`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:21`.
    pub network_data_end_time: Option<String>,
    /// The field `operator_id`: a text.
    ///
    /// On the wire `operator_id`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:22`.
    pub operator_id: Option<String>,
    /// The field `operator_uid`: a text.
    ///
    /// On the wire `operator_uid`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:23`.
    pub operator_uid: Option<String>,
    /// The field `rated_current`: a text.
    ///
    /// On the wire `rated_current`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:24`.
    pub rated_current: Option<String>,
    /// The field `rated_power`: a text.
    ///
    /// On the wire `rated_power`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:25`.
    pub rated_power: Option<String>,
    /// The field `rated_voltage`: a text.
    ///
    /// On the wire `rated_voltage`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:26`.
    pub rated_voltage: Option<String>,
    /// The field `s_brand_code`: a text.
    ///
    /// On the wire `s_brand_code`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:27`.
    pub s_brand_code: Option<String>,
    /// The field `unbind_time`: a text.
    ///
    /// On the wire `unbind_time`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:28`.
    pub unbind_time: Option<String>,
}

impl TransportChargerChargerbindinfoSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bind_qrcode`](Self::bind_qrcode).
    #[inline]
    #[must_use]
    pub fn bind_qrcode(mut self, bind_qrcode: impl Into<String>) -> Self {
        self.bind_qrcode = Some(bind_qrcode.into());
        self
    }

    /// Sets [`bind_status`](Self::bind_status).
    #[inline]
    #[must_use]
    pub fn bind_status(mut self, bind_status: impl Into<String>) -> Self {
        self.bind_status = Some(bind_status.into());
        self
    }

    /// Sets [`bind_time`](Self::bind_time).
    #[inline]
    #[must_use]
    pub fn bind_time(mut self, bind_time: impl Into<String>) -> Self {
        self.bind_time = Some(bind_time.into());
        self
    }

    /// Sets [`connector_type`](Self::connector_type).
    #[inline]
    #[must_use]
    pub fn connector_type(mut self, connector_type: impl Into<String>) -> Self {
        self.connector_type = Some(connector_type.into());
        self
    }

    /// Sets [`current_output_type`](Self::current_output_type).
    #[inline]
    #[must_use]
    pub fn current_output_type(
        mut self,
        current_output_type: impl Into<String>,
    ) -> Self {
        self.current_output_type = Some(current_output_type.into());
        self
    }

    /// Sets [`equip_id`](Self::equip_id).
    #[inline]
    #[must_use]
    pub fn equip_id(mut self, equip_id: impl Into<String>) -> Self {
        self.equip_id = Some(equip_id.into());
        self
    }

    /// Sets [`equip_imei`](Self::equip_imei).
    #[inline]
    #[must_use]
    pub fn equip_imei(mut self, equip_imei: impl Into<String>) -> Self {
        self.equip_imei = Some(equip_imei.into());
        self
    }

    /// Sets [`equip_name`](Self::equip_name).
    #[inline]
    #[must_use]
    pub fn equip_name(mut self, equip_name: impl Into<String>) -> Self {
        self.equip_name = Some(equip_name.into());
        self
    }

    /// Sets [`equip_sn`](Self::equip_sn).
    #[inline]
    #[must_use]
    pub fn equip_sn(mut self, equip_sn: impl Into<String>) -> Self {
        self.equip_sn = Some(equip_sn.into());
        self
    }

    /// Sets [`equip_status`](Self::equip_status).
    #[inline]
    #[must_use]
    pub fn equip_status(mut self, equip_status: impl Into<String>) -> Self {
        self.equip_status = Some(equip_status.into());
        self
    }

    /// Sets [`equip_type_no`](Self::equip_type_no).
    #[inline]
    #[must_use]
    pub fn equip_type_no(mut self, equip_type_no: impl Into<String>) -> Self {
        self.equip_type_no = Some(equip_type_no.into());
        self
    }

    /// Sets [`network_data_begin_time`](Self::network_data_begin_time).
    #[inline]
    #[must_use]
    pub fn network_data_begin_time(
        mut self,
        network_data_begin_time: impl Into<String>,
    ) -> Self {
        self.network_data_begin_time = Some(network_data_begin_time.into());
        self
    }

    /// Sets [`network_data_end_time`](Self::network_data_end_time).
    #[inline]
    #[must_use]
    pub fn network_data_end_time(
        mut self,
        network_data_end_time: impl Into<String>,
    ) -> Self {
        self.network_data_end_time = Some(network_data_end_time.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`operator_uid`](Self::operator_uid).
    #[inline]
    #[must_use]
    pub fn operator_uid(mut self, operator_uid: impl Into<String>) -> Self {
        self.operator_uid = Some(operator_uid.into());
        self
    }

    /// Sets [`rated_current`](Self::rated_current).
    #[inline]
    #[must_use]
    pub fn rated_current(mut self, rated_current: impl Into<String>) -> Self {
        self.rated_current = Some(rated_current.into());
        self
    }

    /// Sets [`rated_power`](Self::rated_power).
    #[inline]
    #[must_use]
    pub fn rated_power(mut self, rated_power: impl Into<String>) -> Self {
        self.rated_power = Some(rated_power.into());
        self
    }

    /// Sets [`rated_voltage`](Self::rated_voltage).
    #[inline]
    #[must_use]
    pub fn rated_voltage(mut self, rated_voltage: impl Into<String>) -> Self {
        self.rated_voltage = Some(rated_voltage.into());
        self
    }

    /// Sets [`s_brand_code`](Self::s_brand_code).
    #[inline]
    #[must_use]
    pub fn s_brand_code(mut self, s_brand_code: impl Into<String>) -> Self {
        self.s_brand_code = Some(s_brand_code.into());
        self
    }

    /// Sets [`unbind_time`](Self::unbind_time).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.transport.charger.chargerbindinfo.sync` (充电运营商同步用户绑定充电桩信息接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSyncResponse {
    /// The field `equip_id`: a text.
    ///
    /// On the wire `equip_id`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:31`.
    pub equip_id: Option<String>,
    /// The field `fail_reason`: a text.
    ///
    /// On the wire `fail_reason`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:32`.
    pub fail_reason: Option<String>,
    /// The field `result_status`: a text.
    ///
    /// On the wire `result_status`. Source: `spec/commerce/transport.charger.chargerbindinfo.sync.yaml:33`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
