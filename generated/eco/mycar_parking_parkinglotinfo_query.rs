//! `alipay.eco.mycar.parking.parkinglotinfo.query` · 停车场信息查询
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
            ..schema::FieldDef::text("parking_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_parking_id", 11)
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQueryResponse",
    file: "spec/eco/mycar.parking.parkinglotinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("address_id", 14),
        schema::FieldDef::text("agent_id", 15),
        schema::FieldDef::new(
            "business_isv",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            16,
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
            17,
        ),
        schema::FieldDef::text("city_id", 18),
        schema::FieldDef::text("map_poi_address", 19),
        schema::FieldDef::text("map_poi_name", 20),
        schema::FieldDef::text("mchnt_id", 21),
        schema::FieldDef::text("out_parking_id", 22),
        schema::FieldDef::text("parking_address", 23),
        schema::FieldDef::text("parking_fee_description", 24),
        schema::FieldDef::text("parking_fee_description_img", 25),
        schema::FieldDef::text("parking_id", 26),
        schema::FieldDef::text("parking_latitude", 27),
        schema::FieldDef::text("parking_longitude", 28),
        schema::FieldDef::text("parking_lot_type", 29),
        schema::FieldDef::text("parking_lot_type_code", 30),
        schema::FieldDef::text("parking_mobile", 31),
        schema::FieldDef::text("parking_name", 32),
        schema::FieldDef::text("parking_poiid", 33),
        schema::FieldDef::text("pay_type", 34),
        schema::FieldDef::text("province_id", 35),
        schema::FieldDef::text("serivce_url", 36),
        schema::FieldDef::new(
            "service_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("shopingmall_id", 38),
        schema::FieldDef::text("time_out", 39),
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotinfo.query` (停车场信息查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/parkinglotinfo/query`.
/// Described in `spec/eco/mycar.parking.parkinglotinfo.query.yaml`.
/// Answered by [`MycarParkingParkinglotinfoQueryResponse`], or by an error with a [`MycarParkingParkinglotinfoQueryErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotinfo.query")]
#[doc(alias = "停车场信息查询")]
#[must_use]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQuery {
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:10`.
    pub parking_id: Option<String>,
    /// On the wire `out_parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:11`.
    pub out_parking_id: Option<String>,
}

impl MycarParkingParkinglotinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.mycar.parking.parkinglotinfo.query` (停车场信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQueryResponse {
    /// On the wire `address_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:14`.
    pub address_id: Option<String>,
    /// On the wire `agent_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:15`.
    pub agent_id: Option<String>,
    /// On the wire `business_isv`, a list; each element is a record of the kind `BusinessItem`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.query.yaml:16`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// On the wire `charging_rule`, a list; each element is a record of the kind `ParkingLotChargingRuleInfo`.
    /// Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:17`.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// On the wire `city_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:18`.
    pub city_id: Option<String>,
    /// On the wire `map_poi_address`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:19`.
    pub map_poi_address: Option<String>,
    /// On the wire `map_poi_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:20`.
    pub map_poi_name: Option<String>,
    /// On the wire `mchnt_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:21`.
    pub mchnt_id: Option<String>,
    /// On the wire `out_parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:22`.
    pub out_parking_id: Option<String>,
    /// On the wire `parking_address`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:23`.
    pub parking_address: Option<String>,
    /// On the wire `parking_fee_description`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:24`.
    pub parking_fee_description: Option<String>,
    /// On the wire `parking_fee_description_img`, a text. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.query.yaml:25`.
    pub parking_fee_description_img: Option<String>,
    /// On the wire `parking_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:26`.
    pub parking_id: Option<String>,
    /// On the wire `parking_latitude`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:27`.
    pub parking_latitude: Option<String>,
    /// On the wire `parking_longitude`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:28`.
    pub parking_longitude: Option<String>,
    /// On the wire `parking_lot_type`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:29`.
    pub parking_lot_type: Option<String>,
    /// On the wire `parking_lot_type_code`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:30`.
    pub parking_lot_type_code: Option<String>,
    /// On the wire `parking_mobile`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:31`.
    pub parking_mobile: Option<String>,
    /// On the wire `parking_name`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:32`.
    pub parking_name: Option<String>,
    /// On the wire `parking_poiid`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:33`.
    pub parking_poiid: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:34`.
    pub pay_type: Option<String>,
    /// On the wire `province_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:35`.
    pub province_id: Option<String>,
    /// On the wire `serivce_url`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:36`.
    pub serivce_url: Option<String>,
    /// On the wire `service_list`, a list; each element is a record of the kind `ParkingLotServiceInfo`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.query.yaml:37`.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// On the wire `shopingmall_id`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:38`.
    pub shopingmall_id: Option<String>,
    /// On the wire `time_out`, a text. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:39`.
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

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:42`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:43`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.query.yaml:44`.
    SystemError,
    /// On the wire `PARKING_ID_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:45`.
    ParkingIdFormatError,
    /// On the wire `BIZ_PARAM_ISNULL`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:46`.
    BizParamIsnull,
    /// On the wire `PARKING_LOT_NOT_EXIST`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:47`.
    ParkingLotNotExist,
    /// On the wire `PARKINGLOT_NOT_FIND`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:48`.
    ParkinglotNotFind,
    /// On the wire `NO_PERMISSION_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:49`.
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
