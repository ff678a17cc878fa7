//! `alipay.eco.mycar.parking.parkinglotinfo.query` · 停车场信息查询
//!
//! Query a parking lot that the caller created, by either id.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/parkinglotinfo/query`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponseParkingLotType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoQueryResponseParkingLotType, "1" V1, "2" V2, "3" V3, "4"
    V4, "5" V5, "6" V6, "7" V7, "8" V8, "9" V9, "10" V10
);

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoQueryResponseParkingLotTypeCode, "COMMUNITY" Community,
    "BUSINESS_AREA" BusinessArea, "ROADSIDE" Roadside, "PARK_SCENIC" ParkScenic,
    "OFFICE_BUILDING" OfficeBuilding, "OTHER" Other, "TRANSPORTATION" Transportation,
    "PUBLIC_FACILITIES" PublicFacilities, "TERRITORY" Territory, "BUSINESS_PLACE"
    BusinessPlace
);

/// The values of the platform's type `MycarParkingParkinglotinfoQueryResponsePayType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    MycarParkingParkinglotinfoQueryResponsePayType, "1" V1, "2" V2, "3" V3, "4" V4
);

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MycarParkingParkinglotinfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError, "PARKING_ID_FORMAT_ERROR"
    ParkingIdFormatError, "BIZ_PARAM_ISNULL" BizParamIsnull, "PARKING_LOT_NOT_EXIST"
    ParkingLotNotExist, "PARKINGLOT_NOT_FIND" ParkinglotNotFind, "NO_PERMISSION_ERROR"
    NoPermissionError
);

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

record::record!(
    MycarParkingParkinglotinfoQuery, MYCAR_PARKING_PARKINGLOTINFO_QUERY, 0 parking_id
    None, 1 out_parking_id None
);

record::record!(
    MycarParkingParkinglotinfoQueryResponse, MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE,
    0 address_id None, 1 agent_id None, 2 business_isv Vec::new(), 3 charging_rule
    Vec::new(), 4 city_id None, 5 map_poi_address None, 6 map_poi_name None, 7 mchnt_id
    None, 8 out_parking_id None, 9 parking_address None, 10 parking_fee_description None,
    11 parking_fee_description_img None, 12 parking_id None, 13 parking_latitude None, 14
    parking_longitude None, 15 parking_lot_type None, 16 parking_lot_type_code None, 17
    parking_mobile None, 18 parking_name None, 19 parking_poiid None, 20 pay_type None,
    21 province_id None, 22 serivce_url None, 23 service_list Vec::new(), 24
    shopingmall_id None, 25 time_out None
);

static MYCAR_PARKING_PARKINGLOTINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQuery",
    file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "parking_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_parking_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["parking_id", "out_parking_id"])],
    lines: &[12, 17, 24],
};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQueryResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
    rows: &[
        schema::Row::Text("address_id"),
        schema::Row::Text("agent_id"),
        schema::Row::Plain(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "charging_rule",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::PARKING_LOT_CHARGING_RULE_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("city_id"),
        schema::Row::Text("map_poi_address"),
        schema::Row::Text("map_poi_name"),
        schema::Row::Text("mchnt_id"),
        schema::Row::Text("out_parking_id"),
        schema::Row::Text("parking_address"),
        schema::Row::Text("parking_fee_description"),
        schema::Row::Text("parking_fee_description_img"),
        schema::Row::Text("parking_id"),
        schema::Row::Text("parking_latitude"),
        schema::Row::Text("parking_longitude"),
        schema::Row::Text("parking_lot_type"),
        schema::Row::Text("parking_lot_type_code"),
        schema::Row::Text("parking_mobile"),
        schema::Row::Text("parking_name"),
        schema::Row::Text("parking_poiid"),
        schema::Row::Text("pay_type"),
        schema::Row::Text("province_id"),
        schema::Row::Text("serivce_url"),
        schema::Row::Plain(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("shopingmall_id"),
        schema::Row::Text("time_out"),
    ],
    rules: &[],
    lines: &[],
};
