//! `alipay.eco.mycar.parking.parkinglotinfo.query` · 停车场信息查询
//!
//! Query a parking lot that the caller created, by either id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/parkinglotinfo/query`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.query.yaml`.

use crate::{record, schema};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQuery",
    file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("parking_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_parking_id", 17)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["parking_id", "out_parking_id"]),
            line: 24,
        },
    ],
};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQueryResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("address_id", 27),
        schema::FieldDef::text("agent_id", 28),
        schema::FieldDef::new(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::new(
            "charging_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::PARKING_LOT_CHARGING_RULE_INFO,
                    ),
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("city_id", 38),
        schema::FieldDef::text("map_poi_address", 39),
        schema::FieldDef::text("map_poi_name", 40),
        schema::FieldDef::text("mchnt_id", 41),
        schema::FieldDef::text("out_parking_id", 49),
        schema::FieldDef::text("parking_address", 54),
        schema::FieldDef::text("parking_fee_description", 55),
        schema::FieldDef::text("parking_fee_description_img", 56),
        schema::FieldDef::text("parking_id", 57),
        schema::FieldDef::text("parking_latitude", 62),
        schema::FieldDef::text("parking_longitude", 66),
        schema::FieldDef::text("parking_lot_type", 71),
        schema::FieldDef::text("parking_lot_type_code", 88),
        schema::FieldDef::text("parking_mobile", 103),
        schema::FieldDef::text("parking_name", 104),
        schema::FieldDef::text("parking_poiid", 109),
        schema::FieldDef::text("pay_type", 110),
        schema::FieldDef::text("province_id", 121),
        schema::FieldDef::text("serivce_url", 122),
        schema::FieldDef::new(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
            123,
        ),
        schema::FieldDef::text("shopingmall_id", 124),
        schema::FieldDef::text("time_out", 125),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotinfo.query` (停车场信息查询).
///
/// Query a parking lot that the caller created, by either id.
///
/// ```
/// use alipay::eco::MycarParkingParkinglotinfoQuery;
///
/// let request = MycarParkingParkinglotinfoQuery::new()
///     .parking_id("PI1535687028031821446");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `parking_id`, `out_parking_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/parkinglotinfo/query`.
/// Described in `spec/eco/mycar.parking.parkinglotinfo.query.yaml`.
/// Returns [`MycarParkingParkinglotinfoQueryResponse`], or an error with a [`MycarParkingParkinglotinfoQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotinfo.query")]
#[doc(alias = "/v3/alipay/eco/mycar/parking/parkinglotinfo/query")]
#[doc(alias = "停车场信息查询")]
#[doc(alias = "停车")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQuery {
    /// Alipay parking lot id from `alipay.eco.mycar.parking.parkinglotinfo.create`; or give `out_parking_id`.
    ///
    /// 支付宝停车平台ID. Example: `PI1535687028031821446`.
    pub parking_id: Option<String>,
    /// ISV's parking lot id as registered; or give `parking_id`.
    ///
    /// ISV停车场ID. Example: `10000110001`.
    pub out_parking_id: Option<String>,
}

impl MycarParkingParkinglotinfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            parking_id: None,
            out_parking_id: None,
        }
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    pub fn out_parking_id(mut self, out_parking_id: impl Into<String>) -> Self {
        self.out_parking_id = Some(out_parking_id.into());
        self
    }
}

impl record::Record for MycarParkingParkinglotinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.parking_id),
            1 => Some(&self.out_parking_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.parking_id),
            1 => Some(&mut self.out_parking_id),
            _ => None,
        }
    }
}

impl Default for MycarParkingParkinglotinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MycarParkingParkinglotinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingParkinglotinfoQuery {}

impl record::Request for MycarParkingParkinglotinfoQuery {
    type Response = MycarParkingParkinglotinfoQueryResponse;
    type ErrorCode = MycarParkingParkinglotinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.mycar.parking.parkinglotinfo.query",
        title: "停车场信息查询",
        file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/mycar/parking/parkinglotinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &MYCAR_PARKING_PARKINGLOTINFO_QUERY,
        response: &MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE,
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

/// The response of `alipay.eco.mycar.parking.parkinglotinfo.query` (停车场信息查询).
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQueryResponse {
    /// Area code.
    ///
    /// 地区编码. Example: `110105`.
    pub address_id: Option<String>,
    /// Service provider's id, 16 digits starting with 2088\.
    ///
    /// 服务商ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub agent_id: Option<String>,
    /// Which ISV owns which business of the lot.
    ///
    /// 车场业务归属列表.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// Detailed charging rules.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// City code.
    ///
    /// 城市编码. Example: `010`.
    pub city_id: Option<String>,
    /// Address found on Amap.
    ///
    /// 高德检索地址. Example: `望京街4号望京SOHO`.
    pub map_poi_address: Option<String>,
    /// Name found on Amap.
    ///
    /// 高德检索名称. Example: `望京SOHO停车场`.
    pub map_poi_name: Option<String>,
    /// Payee's id, 16 digits starting with 2088; for equipment and material requests.
    ///
    /// 收款方ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub mchnt_id: Option<String>,
    /// ISV's parking lot id, unique per ISV or merchant.
    ///
    /// ISV停车场ID. Example: `10000110001`.
    pub out_parking_id: Option<String>,
    /// Parking lot address.
    ///
    /// 停车场地址. Example: `北京市朝阳区望京街与阜安西路交叉路口`.
    pub parking_address: Option<String>,
    /// Description of the prices.
    ///
    /// 收费说明. Example: `小车一小时10元`.
    pub parking_fee_description: Option<String>,
    /// Address of the price list picture.
    pub parking_fee_description_img: Option<String>,
    /// Alipay parking lot id, unique in the system.
    ///
    /// 支付宝返回停车场id. Example: `PI1532313981415143356`.
    pub parking_id: Option<String>,
    /// Latitude in degrees, from Amap where possible.
    ///
    /// Example: `39.998001`.
    pub parking_latitude: Option<String>,
    /// Longitude in degrees, from Amap where possible.
    ///
    /// 停车场位置经度. Example: `116.480654`.
    pub parking_longitude: Option<String>,
    /// Kind of parking lot, as a number.
    ///
    /// 停车场类型; other values may be added. Example: `2为商圈停车场（购物中心商业广场商场等）`.
    pub parking_lot_type: Option<
        record::Choice<MycarParkingParkinglotinfoQueryResponseParkingLotType>,
    >,
    /// Kind of parking lot, as a code.
    ///
    /// 停车场类型.
    pub parking_lot_type_code: Option<
        record::Choice<MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode>,
    >,
    /// Parking lot's service phone.
    ///
    /// 停车场客服电话. Example: `189XXXXXXXX`.
    pub parking_mobile: Option<String>,
    /// Parking lot name given by the ISV, best as on Amap.
    ///
    /// 停车场名称. Example: `望京SOHO停车场`.
    pub parking_name: Option<String>,
    /// Amap place id.
    ///
    /// 高德地图唯一标识. Example: `B0FFFAIBGG`.
    pub parking_poiid: Option<String>,
    /// Payment methods accepted, several joined by commas.
    ///
    /// 支付方式; other values may be added. Example: `2为支付宝代扣缴费`.
    pub pay_type: Option<record::Choice<MycarParkingParkinglotinfoQueryResponsePayType>>,
    /// Province code.
    ///
    /// 省份编码. Example: `110000`.
    pub province_id: Option<String>,
    /// Service page where users see the parking state and pay.
    pub serivce_url: Option<String>,
    /// Services of the parking lot.
    ///
    /// 停车场服务信息列表.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// Business district id.
    ///
    /// 商圈id. Example: `100001008`.
    pub shopingmall_id: Option<String>,
    /// Minutes within which users must leave after paying.
    ///
    /// 用户支付未离场的超时时间. Example: `13`.
    pub time_out: Option<String>,
}

impl record::Record for MycarParkingParkinglotinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address_id),
            1 => Some(&self.agent_id),
            2 => Some(&self.business_isv),
            3 => Some(&self.charging_rule),
            4 => Some(&self.city_id),
            5 => Some(&self.map_poi_address),
            6 => Some(&self.map_poi_name),
            7 => Some(&self.mchnt_id),
            8 => Some(&self.out_parking_id),
            9 => Some(&self.parking_address),
            10 => Some(&self.parking_fee_description),
            11 => Some(&self.parking_fee_description_img),
            12 => Some(&self.parking_id),
            13 => Some(&self.parking_latitude),
            14 => Some(&self.parking_longitude),
            15 => Some(&self.parking_lot_type),
            16 => Some(&self.parking_lot_type_code),
            17 => Some(&self.parking_mobile),
            18 => Some(&self.parking_name),
            19 => Some(&self.parking_poiid),
            20 => Some(&self.pay_type),
            21 => Some(&self.province_id),
            22 => Some(&self.serivce_url),
            23 => Some(&self.service_list),
            24 => Some(&self.shopingmall_id),
            25 => Some(&self.time_out),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address_id),
            1 => Some(&mut self.agent_id),
            2 => Some(&mut self.business_isv),
            3 => Some(&mut self.charging_rule),
            4 => Some(&mut self.city_id),
            5 => Some(&mut self.map_poi_address),
            6 => Some(&mut self.map_poi_name),
            7 => Some(&mut self.mchnt_id),
            8 => Some(&mut self.out_parking_id),
            9 => Some(&mut self.parking_address),
            10 => Some(&mut self.parking_fee_description),
            11 => Some(&mut self.parking_fee_description_img),
            12 => Some(&mut self.parking_id),
            13 => Some(&mut self.parking_latitude),
            14 => Some(&mut self.parking_longitude),
            15 => Some(&mut self.parking_lot_type),
            16 => Some(&mut self.parking_lot_type_code),
            17 => Some(&mut self.parking_mobile),
            18 => Some(&mut self.parking_name),
            19 => Some(&mut self.parking_poiid),
            20 => Some(&mut self.pay_type),
            21 => Some(&mut self.province_id),
            22 => Some(&mut self.serivce_url),
            23 => Some(&mut self.service_list),
            24 => Some(&mut self.shopingmall_id),
            25 => Some(&mut self.time_out),
            _ => None,
        }
    }
}

impl Default for MycarParkingParkinglotinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address_id: None,
            agent_id: None,
            business_isv: Vec::new(),
            charging_rule: Vec::new(),
            city_id: None,
            map_poi_address: None,
            map_poi_name: None,
            mchnt_id: None,
            out_parking_id: None,
            parking_address: None,
            parking_fee_description: None,
            parking_fee_description_img: None,
            parking_id: None,
            parking_latitude: None,
            parking_longitude: None,
            parking_lot_type: None,
            parking_lot_type_code: None,
            parking_mobile: None,
            parking_name: None,
            parking_poiid: None,
            pay_type: None,
            province_id: None,
            serivce_url: None,
            service_list: Vec::new(),
            shopingmall_id: None,
            time_out: None,
        }
    }
}

impl Clone for MycarParkingParkinglotinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponseParkingLotType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoQueryResponseParkingLotType {
    /// `1`: Residential area.
    V1,
    /// `2`: Shopping area.
    V2,
    /// `3`: Roadside.
    V3,
    /// `4`: Park or scenic spot.
    V4,
    /// `5`: Office building or hotel.
    V5,
    /// `6`: Other.
    V6,
    /// `7`: Transport hub.
    V7,
    /// `8`: Public facility.
    V8,
    /// `9`: Separate business park.
    V9,
    /// `10`: Business premises.
    V10,
}

impl record::Enumeration for MycarParkingParkinglotinfoQueryResponseParkingLotType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
        ("8", Self::V8),
        ("9", Self::V9),
        ("10", Self::V10),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQueryResponseParkingLotType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode {
    /// `COMMUNITY`: Residential area.
    Community,
    /// `BUSINESS_AREA`: Shopping area.
    BusinessArea,
    /// `ROADSIDE`: Roadside.
    Roadside,
    /// `PARK_SCENIC`: Park or scenic spot.
    ParkScenic,
    /// `OFFICE_BUILDING`: Office building or hotel.
    OfficeBuilding,
    /// `OTHER`: Other.
    Other,
    /// `TRANSPORTATION`: Transport hub.
    Transportation,
    /// `PUBLIC_FACILITIES`: Public facility.
    PublicFacilities,
    /// `TERRITORY`: Separate business park.
    Territory,
    /// `BUSINESS_PLACE`: Business premises.
    BusinessPlace,
}

impl record::Enumeration for MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COMMUNITY", Self::Community),
        ("BUSINESS_AREA", Self::BusinessArea),
        ("ROADSIDE", Self::Roadside),
        ("PARK_SCENIC", Self::ParkScenic),
        ("OFFICE_BUILDING", Self::OfficeBuilding),
        ("OTHER", Self::Other),
        ("TRANSPORTATION", Self::Transportation),
        ("PUBLIC_FACILITIES", Self::PublicFacilities),
        ("TERRITORY", Self::Territory),
        ("BUSINESS_PLACE", Self::BusinessPlace),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponsePayType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoQueryResponsePayType {
    /// `1`: Alipay online payment.
    V1,
    /// `2`: Alipay deduction.
    V2,
    /// `3`: In-person payment.
    V3,
    /// `4`: Cash.
    V4,
}

impl record::Enumeration for MycarParkingParkinglotinfoQueryResponsePayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQueryResponsePayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARKING_ID_FORMAT_ERROR`.
    ParkingIdFormatError,
    /// `BIZ_PARAM_ISNULL`.
    BizParamIsnull,
    /// `PARKING_LOT_NOT_EXIST`: The parking lot does not exist.
    ///
    /// Check the parking lot id.
    ParkingLotNotExist,
    /// `PARKINGLOT_NOT_FIND`.
    ParkinglotNotFind,
    /// `NO_PERMISSION_ERROR`: The caller has no permission.
    NoPermissionError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingParkinglotinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARKING_ID_FORMAT_ERROR", Self::ParkingIdFormatError),
        ("BIZ_PARAM_ISNULL", Self::BizParamIsnull),
        ("PARKING_LOT_NOT_EXIST", Self::ParkingLotNotExist),
        ("PARKINGLOT_NOT_FIND", Self::ParkinglotNotFind),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MycarParkingParkinglotinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
