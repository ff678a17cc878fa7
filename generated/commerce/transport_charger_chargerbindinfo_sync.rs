//! `alipay.commerce.transport.charger.chargerbindinfo.sync` · 充电运营商同步用户绑定充电桩信息接口
//!
//! Report how users' charging piles are bound, unbound and doing.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/transport/charger/chargerbindinfo/sync`. Described in
//! `spec/commerce/transport.charger.chargerbindinfo.sync.yaml`.

use crate::{record, schema};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSync",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("bind_qrcode", 11),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["1", "2", "0"]), 19),
            ],
            ..schema::FieldDef::text("bind_status", 16)
        },
        schema::FieldDef::text("bind_time", 25),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6"]),
                    33,
                ),
            ],
            ..schema::FieldDef::text("connector_type", 31)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "2", "3", "4", "5"]),
                    44,
                ),
            ],
            ..schema::FieldDef::text("current_output_type", 42)
        },
        schema::FieldDef::text("equip_id", 52),
        schema::FieldDef::text("equip_imei", 53),
        schema::FieldDef::text("equip_name", 54),
        schema::FieldDef::text("equip_sn", 59),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["0", "1", "2", "3", "4", "255"]),
                    63,
                ),
            ],
            ..schema::FieldDef::text("equip_status", 60)
        },
        schema::FieldDef::text("equip_type_no", 72),
        schema::FieldDef::text("network_data_begin_time", 73),
        schema::FieldDef::text("network_data_end_time", 74),
        schema::FieldDef::text("operator_id", 75),
        schema::FieldDef::text("operator_uid", 80),
        schema::FieldDef::text("rated_current", 81),
        schema::FieldDef::text("rated_power", 82),
        schema::FieldDef::text("rated_voltage", 83),
        schema::FieldDef::text("s_brand_code", 84),
        schema::FieldDef::text("unbind_time", 88),
    ],
    rules: &[],
};

static TRANSPORT_CHARGER_CHARGERBINDINFO_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransportChargerChargerbindinfoSyncResponse",
    file: "spec/commerce/transport.charger.chargerbindinfo.sync.yaml",
    fields: &[
        schema::FieldDef::text("equip_id", 96),
        schema::FieldDef::text("fail_reason", 101),
        schema::FieldDef::text("result_status", 106),
    ],
    rules: &[],
};

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

/// The values of the platform's type `TransportChargerChargerbindinfoSyncBindStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncBindStatus {
    /// `1`: Bound (绑定).
    V1,
    /// `2`: Unbound (解绑).
    V2,
    /// `0`: Unknown (未知).
    V0,
}

impl record::Enumeration for TransportChargerChargerbindinfoSyncBindStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("0", Self::V0),
    ];
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncBindStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportChargerChargerbindinfoSyncConnectorType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TransportChargerChargerbindinfoSyncConnectorType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
    ];
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncConnectorType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportChargerChargerbindinfoSyncCurrentOutputType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TransportChargerChargerbindinfoSyncCurrentOutputType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
    ];
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncCurrentOutputType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportChargerChargerbindinfoSyncEquipStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for TransportChargerChargerbindinfoSyncEquipStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("255", Self::V255),
    ];
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncEquipStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransportChargerChargerbindinfoSyncResponseResultStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportChargerChargerbindinfoSyncResponseResultStatus {
    /// `0`: Accepted (成功).
    V0,
    /// `1`: Rejected (拒绝).
    V1,
}

impl record::Enumeration for TransportChargerChargerbindinfoSyncResponseResultStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for TransportChargerChargerbindinfoSyncResponseResultStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.transport.charger.chargerbindinfo.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
