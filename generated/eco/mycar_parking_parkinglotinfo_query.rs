//! `alipay.eco.mycar.parking.parkinglotinfo.query` · 停车场信息查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/mycar/parking/parkinglotinfo/query`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/mycar.parking.parkinglotinfo.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.mycar.parking.parkinglotinfo.query",
    title: "停车场信息查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "PARKING_ID_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "BIZ_PARAM_ISNULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "PARKING_LOT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_NOT_FIND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
    ],
};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "agent_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "business_isv",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BUSINESS_ITEM),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "charging_rule",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::PARKING_LOT_CHARGING_RULE_INFO,
                    ),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "city_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "map_poi_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "map_poi_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "mchnt_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "out_parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "parking_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "parking_fee_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "parking_fee_description_img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "parking_latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "parking_longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "parking_lot_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "parking_lot_type_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "parking_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "parking_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "parking_poiid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "province_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "serivce_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "service_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::PARKING_LOT_SERVICE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "shopingmall_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "time_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQuery {
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:10`.
    pub parking_id: Option<String>,
    /// The field `out_parking_id`: a text.
    ///
    /// On the wire `out_parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:11`.
    pub out_parking_id: Option<String>,
}

impl MycarParkingParkinglotinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`parking_id`](Self::parking_id).
    #[inline]
    #[must_use]
    pub fn parking_id(mut self, parking_id: impl Into<String>) -> Self {
        self.parking_id = Some(parking_id.into());
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.mycar.parking.parkinglotinfo.query` (停车场信息查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoQueryResponse {
    /// The field `address_id`: a text.
    ///
    /// On the wire `address_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:14`.
    pub address_id: Option<String>,
    /// The field `agent_id`: a text.
    ///
    /// On the wire `agent_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:15`.
    pub agent_id: Option<String>,
    /// The field `business_isv`: a list; each element is a record of the kind `BusinessItem`.
    ///
    /// On the wire `business_isv`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:16`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// The field `charging_rule`: a list; each element is a record of the kind `ParkingLotChargingRuleInfo`.
    ///
    /// On the wire `charging_rule`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:17`.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// The field `city_id`: a text.
    ///
    /// On the wire `city_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:18`.
    pub city_id: Option<String>,
    /// The field `map_poi_address`: a text.
    ///
    /// On the wire `map_poi_address`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:19`.
    pub map_poi_address: Option<String>,
    /// The field `map_poi_name`: a text.
    ///
    /// On the wire `map_poi_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:20`.
    pub map_poi_name: Option<String>,
    /// The field `mchnt_id`: a text.
    ///
    /// On the wire `mchnt_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:21`.
    pub mchnt_id: Option<String>,
    /// The field `out_parking_id`: a text.
    ///
    /// On the wire `out_parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:22`.
    pub out_parking_id: Option<String>,
    /// The field `parking_address`: a text.
    ///
    /// On the wire `parking_address`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:23`.
    pub parking_address: Option<String>,
    /// The field `parking_fee_description`: a text.
    ///
    /// On the wire `parking_fee_description`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:24`.
    pub parking_fee_description: Option<String>,
    /// The field `parking_fee_description_img`: a text.
    ///
    /// On the wire `parking_fee_description_img`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:25`.
    pub parking_fee_description_img: Option<String>,
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:26`.
    pub parking_id: Option<String>,
    /// The field `parking_latitude`: a text.
    ///
    /// On the wire `parking_latitude`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:27`.
    pub parking_latitude: Option<String>,
    /// The field `parking_longitude`: a text.
    ///
    /// On the wire `parking_longitude`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:28`.
    pub parking_longitude: Option<String>,
    /// The field `parking_lot_type`: a text.
    ///
    /// On the wire `parking_lot_type`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:29`.
    pub parking_lot_type: Option<String>,
    /// The field `parking_lot_type_code`: a text.
    ///
    /// On the wire `parking_lot_type_code`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:30`.
    pub parking_lot_type_code: Option<String>,
    /// The field `parking_mobile`: a text.
    ///
    /// On the wire `parking_mobile`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:31`.
    pub parking_mobile: Option<String>,
    /// The field `parking_name`: a text.
    ///
    /// On the wire `parking_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:32`.
    pub parking_name: Option<String>,
    /// The field `parking_poiid`: a text.
    ///
    /// On the wire `parking_poiid`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:33`.
    pub parking_poiid: Option<String>,
    /// The field `pay_type`: a text.
    ///
    /// On the wire `pay_type`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:34`.
    pub pay_type: Option<String>,
    /// The field `province_id`: a text.
    ///
    /// On the wire `province_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:35`.
    pub province_id: Option<String>,
    /// The field `serivce_url`: a text.
    ///
    /// On the wire `serivce_url`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:36`.
    pub serivce_url: Option<String>,
    /// The field `service_list`: a list; each element is a record of the kind `ParkingLotServiceInfo`.
    ///
    /// On the wire `service_list`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:37`.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// The field `shopingmall_id`: a text.
    ///
    /// On the wire `shopingmall_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:38`.
    pub shopingmall_id: Option<String>,
    /// The field `time_out`: a text.
    ///
    /// On the wire `time_out`. Source: `spec/eco/mycar.parking.parkinglotinfo.query.yaml:39`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
