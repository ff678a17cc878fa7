//! `alipay.commerce.transport.charger.chargerbindinfo.sync` · 充电运营商同步用户绑定充电桩信息接口
//!
//! Report how users' charging piles are bound, unbound and doing.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
//! `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.transport.charger.chargerbindinfo.sync` (充电运营商同步用户绑定充电桩信息接口).
///
/// Report how users' charging piles are bound, unbound and doing.
///
/// ```
/// use alipay::commerce::TransportChargerChargerbindinfoSync;
///
/// let request = TransportChargerChargerbindinfoSync::new()
///     .bind_qrcode("https://qrcode.starcharge.com/#/10050638");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`bind_status`](Self::bind_status) | one of its values |
/// | [`bind_time`](Self::bind_time) | required in some cases |
/// | [`connector_type`](Self::connector_type) | one of its values |
/// | [`current_output_type`](Self::current_output_type) | one of its values |
/// | [`equip_status`](Self::equip_status) | one of its values |
/// | [`s_brand_code`](Self::s_brand_code) | required in some cases |
/// | [`unbind_time`](Self::unbind_time) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
/// `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.
/// Returns [`TransportChargerChargerbindinfoSyncResponse`], or an error with a [`TransportChargerChargerbindinfoSyncErrorCode`].
#[doc(alias = "alipay.commerce.transport.charger.chargerbindinfo.sync")]
#[doc(alias = "/v3/alipay/commerce/transport/charger/chargerbindinfo/sync")]
#[doc(alias = "充电运营商同步用户绑定充电桩信息接口")]
#[must_use]
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSync {
    /// Value of the QR code a user scans to bind the pile.
    ///
    /// 绑定充电桩二维码值. Example: `https://qrcode.starcharge.com/#/10050638`.
    pub bind_qrcode: Option<String>,
    /// Whether the pile is bound.
    ///
    /// 绑定状态. Example: `1`.
    pub bind_status: Option<
        record::Choice<TransportChargerChargerbindinfoSyncBindStatus>,
    >,
    /// When the pile was bound; needed if binding succeeded.
    ///
    /// 绑定时间; required in some cases. Example: `2022-11-17 17:39:27`.
    pub bind_time: Option<String>,
    /// Type of the connector.
    ///
    /// Example: `2`.
    pub connector_type: Option<
        record::Choice<TransportChargerChargerbindinfoSyncConnectorType>,
    >,
    /// Charging standard of the output.
    ///
    /// Example: `1`.
    pub current_output_type: Option<
        record::Choice<TransportChargerChargerbindinfoSyncCurrentOutputType>,
    >,
    /// Device number.
    ///
    /// 设备编号. Example: `65469765489754837868`.
    pub equip_id: Option<String>,
    /// IMEI of the device.
    ///
    /// 设备IMEI号. Example: `2432479035808`.
    pub equip_imei: Option<String>,
    /// Device name shown to users; a name, serial number or device number.
    ///
    /// 设备名称. Example: `守护者XX1`.
    pub equip_name: Option<String>,
    /// Serial number of the device.
    ///
    /// 设备SN号. Example: `24789990209409`.
    pub equip_sn: Option<String>,
    /// Device status, as defined by the CEC charging protocol.
    ///
    /// 设备状态. Example: `1`.
    pub equip_status: Option<
        record::Choice<TransportChargerChargerbindinfoSyncEquipStatus>,
    >,
    /// Model of the device.
    ///
    /// 设备型号. Example: `2325436576768`.
    pub equip_type_no: Option<String>,
    /// When the network data plan begins.
    ///
    /// 流量开始时间.
    pub network_data_begin_time: Option<String>,
    /// When the network data plan ends.
    ///
    /// 流量结束时间.
    pub network_data_end_time: Option<String>,
    /// Operator code, usually the enterprise's organization code.
    ///
    /// 运营商编码. Example: `325616137`.
    pub operator_id: Option<String>,
    /// Merchant's own unique identifier of the user.
    ///
    /// Example: `13800000000`.
    pub operator_uid: Option<String>,
    /// Rated current, in amperes.
    ///
    /// 额定电流. Example: `20`.
    pub rated_current: Option<String>,
    /// Rated power, in kilowatts.
    ///
    /// 额定功率. Example: `1000`.
    pub rated_power: Option<String>,
    /// Rated voltage, in volts.
    ///
    /// 额定电压. Example: `220`.
    pub rated_voltage: Option<String>,
    /// Secondary brand number; needed if the device has a secondary brand.
    ///
    /// Required in some cases.
    pub s_brand_code: Option<String>,
    /// When the pile was unbound; needed on unbinding.
    ///
    /// 解绑时间; required in some cases. Example: `2022-11-17 17:39:27`.
    pub unbind_time: Option<String>,
}

impl TransportChargerChargerbindinfoSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bind_qrcode`](Self::bind_qrcode).
    #[inline]
    pub fn bind_qrcode(mut self, bind_qrcode: impl Into<String>) -> Self {
        self.bind_qrcode = Some(bind_qrcode.into());
        self
    }

    /// Sets [`bind_status`](Self::bind_status).
    #[inline]
    pub fn bind_status(
        mut self,
        bind_status: impl Into<
            record::Choice<TransportChargerChargerbindinfoSyncBindStatus>,
        >,
    ) -> Self {
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
    pub fn connector_type(
        mut self,
        connector_type: impl Into<
            record::Choice<TransportChargerChargerbindinfoSyncConnectorType>,
        >,
    ) -> Self {
        self.connector_type = Some(connector_type.into());
        self
    }

    /// Sets [`current_output_type`](Self::current_output_type).
    #[inline]
    pub fn current_output_type(
        mut self,
        current_output_type: impl Into<
            record::Choice<TransportChargerChargerbindinfoSyncCurrentOutputType>,
        >,
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
    pub fn equip_status(
        mut self,
        equip_status: impl Into<
            record::Choice<TransportChargerChargerbindinfoSyncEquipStatus>,
        >,
    ) -> Self {
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

/// The response of `alipay.commerce.transport.charger.chargerbindinfo.sync`
/// (充电运营商同步用户绑定充电桩信息接口).
#[non_exhaustive]
pub struct TransportChargerChargerbindinfoSyncResponse {
    /// Device number of the pile reported.
    ///
    /// 商户同步的充电桩设备编码. Example: `234h78890900000`.
    pub equip_id: Option<String>,
    /// Why the binding report was not accepted.
    ///
    /// 绑定关系结果接收失败原因. Example: `设备状态不存在`.
    pub fail_reason: Option<String>,
    /// Whether the report was accepted.
    ///
    /// Example: `0`.
    pub result_status: Option<
        record::Choice<TransportChargerChargerbindinfoSyncResponseResultStatus>,
    >,
}

/// The values of the platform's type `TransportChargerChargerbindinfoSyncBindStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncBindStatus {
    /// `1`: Bound (绑定).
    V1,
    /// `2`: Unbound (解绑).
    V2,
    /// `0`: Unknown (未知).
    V0,
}

record::enumeration!(
    TransportChargerChargerbindinfoSyncBindStatus, "1" V1, "2" V2, "0" V0
);

/// The values of the platform's type `TransportChargerChargerbindinfoSyncConnectorType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncConnectorType {
    /// `1`: Household socket (家用插座).
    V1,
    /// `2`: AC socket.
    V2,
    /// `3`: AC plug (交流接口插头).
    V3,
    /// `4`: DC gun.
    V4,
    /// `5`: Wireless charging stand.
    V5,
    /// `6`: Other.
    V6,
}

record::enumeration!(
    TransportChargerChargerbindinfoSyncConnectorType, "1" V1, "2" V2, "3" V3, "4" V4, "5"
    V5, "6" V6
);

/// The values of the platform's type `TransportChargerChargerbindinfoSyncCurrentOutputType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncCurrentOutputType {
    /// `1`: Chinese standard (国标).
    V1,
    /// `2`: European standard (欧标).
    V2,
    /// `3`: American standard (美标).
    V3,
    /// `4`: Japanese standard (日标).
    V4,
    /// `5`: Other (其他).
    V5,
}

record::enumeration!(
    TransportChargerChargerbindinfoSyncCurrentOutputType, "1" V1, "2" V2, "3" V3, "4" V4,
    "5" V5
);

/// The values of the platform's type `TransportChargerChargerbindinfoSyncEquipStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncEquipStatus {
    /// `0`: Offline (离网).
    V0,
    /// `1`: Idle (空闲).
    V1,
    /// `2`: Occupied, not charging (占用未充电).
    V2,
    /// `3`: Occupied, charging (占用充电中).
    V3,
    /// `4`: Occupied, reserved and locked.
    V4,
    /// `255`: Faulty (故障).
    V255,
}

record::enumeration!(
    TransportChargerChargerbindinfoSyncEquipStatus, "0" V0, "1" V1, "2" V2, "3" V3, "4"
    V4, "255" V255
);

/// The values of the platform's type `TransportChargerChargerbindinfoSyncResponseResultStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncResponseResultStatus {
    /// `0`: Accepted (成功).
    V0,
    /// `1`: Rejected (拒绝).
    V1,
}

record::enumeration!(
    TransportChargerChargerbindinfoSyncResponseResultStatus, "0" V0, "1" V1
);

/// The error codes of `alipay.commerce.transport.charger.chargerbindinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncErrorCode {
    /// `ISV_INVALID_ARGUMENTS`.
    IsvInvalidArguments,
    /// `BUSINESS_FAILED`: The business processing failed.
    BusinessFailed,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransportChargerChargerbindinfoSyncErrorCode, "ISV_INVALID_ARGUMENTS"
    IsvInvalidArguments, "BUSINESS_FAILED" BusinessFailed, "INVALID_PARAMETER"
    InvalidParameter
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransportChargerChargerbindinfoSync, TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC, 0
    bind_qrcode None, 1 bind_status None, 2 bind_time None, 3 connector_type None, 4
    current_output_type None, 5 equip_id None, 6 equip_imei None, 7 equip_name None, 8
    equip_sn None, 9 equip_status None, 10 equip_type_no None, 11 network_data_begin_time
    None, 12 network_data_end_time None, 13 operator_id None, 14 operator_uid None, 15
    rated_current None, 16 rated_power None, 17 rated_voltage None, 18 s_brand_code None,
    19 unbind_time None
);

record::record!(
    TransportChargerChargerbindinfoSyncResponse,
    TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE, 0 equip_id None, 1 fail_reason None,
    2 result_status None
);

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSync",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    rows: &[
        schema::Row::Text("bind_qrcode"),
        schema::Row::Limited(
            "bind_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2", "0"]))],
        ),
        schema::Row::Text("bind_time"),
        schema::Row::Limited(
            "connector_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "current_output_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2", "3", "4", "5"]))],
        ),
        schema::Row::Text("equip_id"),
        schema::Row::Text("equip_imei"),
        schema::Row::Text("equip_name"),
        schema::Row::Text("equip_sn"),
        schema::Row::Limited(
            "equip_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["0", "1", "2", "3", "4", "255"]),
                ),
            ],
        ),
        schema::Row::Text("equip_type_no"),
        schema::Row::Text("network_data_begin_time"),
        schema::Row::Text("network_data_end_time"),
        schema::Row::Text("operator_id"),
        schema::Row::Text("operator_uid"),
        schema::Row::Text("rated_current"),
        schema::Row::Text("rated_power"),
        schema::Row::Text("rated_voltage"),
        schema::Row::Text("s_brand_code"),
        schema::Row::Text("unbind_time"),
    ],
    rules: &[],
    lines: &[
        11, 16, 19, 25, 31, 33, 42, 44, 52, 53, 54, 59, 60, 63, 72, 73, 74, 75, 80, 81,
        82, 83, 84, 88,
    ],
};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSyncResponse",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    rows: &[
        schema::Row::Text("equip_id"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("result_status"),
    ],
    rules: &[],
    lines: &[],
};
