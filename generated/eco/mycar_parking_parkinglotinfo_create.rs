//! `alipay.eco.mycar.parking.parkinglotinfo.create` · 录入停车场信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
//! Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/mycar.parking.parkinglotinfo.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.mycar.parking.parkinglotinfo.create",
    title: "录入停车场信息",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/eco/mycar/parking/parkinglotinfo/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MYCAR_PARKING_PARKINGLOTINFO_CREATE,
    response: &MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "MERCHANT_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "MERCHANT_ID_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
        schema::ErrorDef {
            code: "PARKING_POI_ID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 61,
        },
        schema::ErrorDef {
            code: "ISV_PID_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 62,
        },
        schema::ErrorDef {
            code: "PARKING_SUPPORT_AFTER_PAY_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 63,
        },
        schema::ErrorDef {
            code: "PARKING_TIME_OUT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 64,
        },
        schema::ErrorDef {
            code: "PARKING_POI_NOT_FIND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 65,
        },
        schema::ErrorDef {
            code: "PARKING_POI_TYPE_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "PARKING_LEADS_HAS_REGISTERED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "PARKING_POI_HAS_REGISTERED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "PARKING_IS_SUPPORT_INVOICE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "PARKING_BIZ_TAGS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
        schema::ErrorDef {
            code: "PARKING_SUM_SPACE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 71,
        },
        schema::ErrorDef {
            code: "PARKING_ISV_MOBILE_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 72,
        },
        schema::ErrorDef {
            code: "PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 73,
        },
        schema::ErrorDef {
            code: "PARKING_FEE_DESC_IMG_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 74,
        },
        schema::ErrorDef {
            code: "PARKING_FEE_DESC_IMG_UPLOAD_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 76,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER_BUSINESS_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 77,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER_BUSINESS_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
        schema::ErrorDef {
            code: "ONLINET_ACCOUNT_BAD_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_BAD_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 80,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_BAD_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 81,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 82,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_HAS_REGISTERED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 83,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 84,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_BIZ_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 85,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 86,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 87,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 88,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_POI_TYPE_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 89,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_ISV_APP_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 90,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_POI_NOT_FIND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 91,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_POI_PARSE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 92,
        },
        schema::ErrorDef {
            code: "PARKINGLOT_IMPORT_DELETE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 93,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 94,
        },
    ],
};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agent_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
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
            line: 10,
        },
        schema::FieldDef {
            name: "charge_sum_space",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
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
            line: 12,
        },
        schema::FieldDef {
            name: "city_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "contact_alipay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "contact_emali",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "contact_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "contact_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "contact_tel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "contact_weixin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "equipment_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "is_support_invoice",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "isv_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "mchnt_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "original_isv_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "original_isv_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "original_isv_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "original_isv_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "out_parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "parking_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "parking_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "parking_fee_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "parking_fee_description_img",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "parking_lot_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "parking_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "parking_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "parking_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "parking_poiid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "parking_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "parking_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "pay_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "payment_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "serivce_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
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
            line: 45,
        },
        schema::FieldDef {
            name: "shopingmall_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "sum_space",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "support_after_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "time_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
    ],
    rules: &[],
};

static MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MycarParkingParkinglotinfoCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "biz_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "parking_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
    ],
    rules: &[],
};

/// A request of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/mycar/parking/parkinglotinfo/create`.
/// Described in `spec/eco/mycar.parking.parkinglotinfo.create.yaml`.
/// Answered by [`MycarParkingParkinglotinfoCreateResponse`], or by an error with a [`MycarParkingParkinglotinfoCreateErrorCode`].
#[doc(alias = "alipay.eco.mycar.parking.parkinglotinfo.create")]
#[doc(alias = "录入停车场信息")]
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreate {
    /// The field `agent_id`: a text.
    ///
    /// On the wire `agent_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:9`.
    pub agent_id: Option<String>,
    /// The field `business_isv`: a list; each element is a record of the kind `BusinessItem`.
    ///
    /// On the wire `business_isv`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:10`.
    pub business_isv: Vec<super::types::BusinessItem>,
    /// The field `charge_sum_space`: a text.
    ///
    /// On the wire `charge_sum_space`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:11`.
    pub charge_sum_space: Option<String>,
    /// The field `charging_rule`: a list; each element is a record of the kind `ParkingLotChargingRuleInfo`.
    ///
    /// On the wire `charging_rule`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:12`.
    pub charging_rule: Vec<super::types::ParkingLotChargingRuleInfo>,
    /// The field `city_id`: a text.
    ///
    /// On the wire `city_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:13`.
    pub city_id: Option<String>,
    /// The field `contact_alipay`: a text.
    ///
    /// On the wire `contact_alipay`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:14`.
    pub contact_alipay: Option<String>,
    /// The field `contact_emali`: a text.
    ///
    /// On the wire `contact_emali`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:15`.
    pub contact_emali: Option<String>,
    /// The field `contact_mobile`: a text.
    ///
    /// On the wire `contact_mobile`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:16`.
    pub contact_mobile: Option<String>,
    /// The field `contact_name`: a text.
    ///
    /// On the wire `contact_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:17`.
    pub contact_name: Option<String>,
    /// The field `contact_tel`: a text.
    ///
    /// On the wire `contact_tel`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:18`.
    pub contact_tel: Option<String>,
    /// The field `contact_weixin`: a text.
    ///
    /// On the wire `contact_weixin`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:19`.
    pub contact_weixin: Option<String>,
    /// The field `equipment_name`: a text.
    ///
    /// On the wire `equipment_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:20`.
    pub equipment_name: Option<String>,
    /// The field `is_support_invoice`: a text.
    ///
    /// On the wire `is_support_invoice`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:21`.
    pub is_support_invoice: Option<String>,
    /// The field `isv_mobile`: a text.
    ///
    /// On the wire `isv_mobile`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:22`.
    pub isv_mobile: Option<String>,
    /// The field `latitude`: a text.
    ///
    /// On the wire `latitude`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:23`.
    pub latitude: Option<String>,
    /// The field `longitude`: a text.
    ///
    /// On the wire `longitude`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:24`.
    pub longitude: Option<String>,
    /// The field `mchnt_id`: a text.
    ///
    /// On the wire `mchnt_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:25`.
    pub mchnt_id: Option<String>,
    /// The field `original_isv_appid`: a text.
    ///
    /// On the wire `original_isv_appid`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:26`.
    pub original_isv_appid: Option<String>,
    /// The field `original_isv_mobile`: a text.
    ///
    /// On the wire `original_isv_mobile`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:27`.
    pub original_isv_mobile: Option<String>,
    /// The field `original_isv_name`: a text.
    ///
    /// On the wire `original_isv_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:28`.
    pub original_isv_name: Option<String>,
    /// The field `original_isv_pid`: a text.
    ///
    /// On the wire `original_isv_pid`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:29`.
    pub original_isv_pid: Option<String>,
    /// The field `out_parking_id`: a text.
    ///
    /// On the wire `out_parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:30`.
    pub out_parking_id: Option<String>,
    /// The field `parking_address`: a text.
    ///
    /// On the wire `parking_address`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:31`.
    pub parking_address: Option<String>,
    /// The field `parking_end_time`: a text.
    ///
    /// On the wire `parking_end_time`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:32`.
    pub parking_end_time: Option<String>,
    /// The field `parking_fee_description`: a text.
    ///
    /// On the wire `parking_fee_description`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:33`.
    pub parking_fee_description: Option<String>,
    /// The field `parking_fee_description_img`: a text.
    ///
    /// On the wire `parking_fee_description_img`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:34`.
    pub parking_fee_description_img: Option<String>,
    /// The field `parking_lot_type`: a text.
    ///
    /// On the wire `parking_lot_type`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:35`.
    pub parking_lot_type: Option<String>,
    /// The field `parking_mobile`: a text.
    ///
    /// On the wire `parking_mobile`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:36`.
    pub parking_mobile: Option<String>,
    /// The field `parking_name`: a text.
    ///
    /// On the wire `parking_name`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:37`.
    pub parking_name: Option<String>,
    /// The field `parking_number`: a text.
    ///
    /// On the wire `parking_number`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:38`.
    pub parking_number: Option<String>,
    /// The field `parking_poiid`: a text.
    ///
    /// On the wire `parking_poiid`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:39`.
    pub parking_poiid: Option<String>,
    /// The field `parking_start_time`: a text.
    ///
    /// On the wire `parking_start_time`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:40`.
    pub parking_start_time: Option<String>,
    /// The field `parking_type`: a text.
    ///
    /// On the wire `parking_type`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:41`.
    pub parking_type: Option<String>,
    /// The field `pay_type`: a text.
    ///
    /// On the wire `pay_type`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:42`.
    pub pay_type: Option<String>,
    /// The field `payment_mode`: a text.
    ///
    /// On the wire `payment_mode`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:43`.
    pub payment_mode: Option<String>,
    /// The field `serivce_url`: a text.
    ///
    /// On the wire `serivce_url`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:44`.
    pub serivce_url: Option<String>,
    /// The field `service_list`: a list; each element is a record of the kind `ParkingLotServiceInfo`.
    ///
    /// On the wire `service_list`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:45`.
    pub service_list: Vec<super::types::ParkingLotServiceInfo>,
    /// The field `shopingmall_id`: a text.
    ///
    /// On the wire `shopingmall_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:46`.
    pub shopingmall_id: Option<String>,
    /// The field `sum_space`: a text.
    ///
    /// On the wire `sum_space`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:47`.
    pub sum_space: Option<String>,
    /// The field `support_after_pay`: a text.
    ///
    /// On the wire `support_after_pay`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:48`.
    pub support_after_pay: Option<String>,
    /// The field `time_out`: a text.
    ///
    /// On the wire `time_out`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:49`.
    pub time_out: Option<String>,
}

impl MycarParkingParkinglotinfoCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agent_id`](Self::agent_id).
    #[inline]
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// Sets [`business_isv`](Self::business_isv).
    #[inline]
    #[must_use]
    pub fn business_isv(
        mut self,
        business_isv: impl IntoIterator<Item = super::types::BusinessItem>,
    ) -> Self {
        self.business_isv = business_isv.into_iter().collect();
        self
    }

    /// Sets [`charge_sum_space`](Self::charge_sum_space).
    #[inline]
    #[must_use]
    pub fn charge_sum_space(mut self, charge_sum_space: impl Into<String>) -> Self {
        self.charge_sum_space = Some(charge_sum_space.into());
        self
    }

    /// Sets [`charging_rule`](Self::charging_rule).
    #[inline]
    #[must_use]
    pub fn charging_rule(
        mut self,
        charging_rule: impl IntoIterator<Item = super::types::ParkingLotChargingRuleInfo>,
    ) -> Self {
        self.charging_rule = charging_rule.into_iter().collect();
        self
    }

    /// Sets [`city_id`](Self::city_id).
    #[inline]
    #[must_use]
    pub fn city_id(mut self, city_id: impl Into<String>) -> Self {
        self.city_id = Some(city_id.into());
        self
    }

    /// Sets [`contact_alipay`](Self::contact_alipay).
    #[inline]
    #[must_use]
    pub fn contact_alipay(mut self, contact_alipay: impl Into<String>) -> Self {
        self.contact_alipay = Some(contact_alipay.into());
        self
    }

    /// Sets [`contact_emali`](Self::contact_emali).
    #[inline]
    #[must_use]
    pub fn contact_emali(mut self, contact_emali: impl Into<String>) -> Self {
        self.contact_emali = Some(contact_emali.into());
        self
    }

    /// Sets [`contact_mobile`](Self::contact_mobile).
    #[inline]
    #[must_use]
    pub fn contact_mobile(mut self, contact_mobile: impl Into<String>) -> Self {
        self.contact_mobile = Some(contact_mobile.into());
        self
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    #[must_use]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`contact_tel`](Self::contact_tel).
    #[inline]
    #[must_use]
    pub fn contact_tel(mut self, contact_tel: impl Into<String>) -> Self {
        self.contact_tel = Some(contact_tel.into());
        self
    }

    /// Sets [`contact_weixin`](Self::contact_weixin).
    #[inline]
    #[must_use]
    pub fn contact_weixin(mut self, contact_weixin: impl Into<String>) -> Self {
        self.contact_weixin = Some(contact_weixin.into());
        self
    }

    /// Sets [`equipment_name`](Self::equipment_name).
    #[inline]
    #[must_use]
    pub fn equipment_name(mut self, equipment_name: impl Into<String>) -> Self {
        self.equipment_name = Some(equipment_name.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    #[must_use]
    pub fn is_support_invoice(mut self, is_support_invoice: impl Into<String>) -> Self {
        self.is_support_invoice = Some(is_support_invoice.into());
        self
    }

    /// Sets [`isv_mobile`](Self::isv_mobile).
    #[inline]
    #[must_use]
    pub fn isv_mobile(mut self, isv_mobile: impl Into<String>) -> Self {
        self.isv_mobile = Some(isv_mobile.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`mchnt_id`](Self::mchnt_id).
    #[inline]
    #[must_use]
    pub fn mchnt_id(mut self, mchnt_id: impl Into<String>) -> Self {
        self.mchnt_id = Some(mchnt_id.into());
        self
    }

    /// Sets [`original_isv_appid`](Self::original_isv_appid).
    #[inline]
    #[must_use]
    pub fn original_isv_appid(mut self, original_isv_appid: impl Into<String>) -> Self {
        self.original_isv_appid = Some(original_isv_appid.into());
        self
    }

    /// Sets [`original_isv_mobile`](Self::original_isv_mobile).
    #[inline]
    #[must_use]
    pub fn original_isv_mobile(
        mut self,
        original_isv_mobile: impl Into<String>,
    ) -> Self {
        self.original_isv_mobile = Some(original_isv_mobile.into());
        self
    }

    /// Sets [`original_isv_name`](Self::original_isv_name).
    #[inline]
    #[must_use]
    pub fn original_isv_name(mut self, original_isv_name: impl Into<String>) -> Self {
        self.original_isv_name = Some(original_isv_name.into());
        self
    }

    /// Sets [`original_isv_pid`](Self::original_isv_pid).
    #[inline]
    #[must_use]
    pub fn original_isv_pid(mut self, original_isv_pid: impl Into<String>) -> Self {
        self.original_isv_pid = Some(original_isv_pid.into());
        self
    }

    /// Sets [`out_parking_id`](Self::out_parking_id).
    #[inline]
    #[must_use]
    pub fn out_parking_id(mut self, out_parking_id: impl Into<String>) -> Self {
        self.out_parking_id = Some(out_parking_id.into());
        self
    }

    /// Sets [`parking_address`](Self::parking_address).
    #[inline]
    #[must_use]
    pub fn parking_address(mut self, parking_address: impl Into<String>) -> Self {
        self.parking_address = Some(parking_address.into());
        self
    }

    /// Sets [`parking_end_time`](Self::parking_end_time).
    #[inline]
    #[must_use]
    pub fn parking_end_time(mut self, parking_end_time: impl Into<String>) -> Self {
        self.parking_end_time = Some(parking_end_time.into());
        self
    }

    /// Sets [`parking_fee_description`](Self::parking_fee_description).
    #[inline]
    #[must_use]
    pub fn parking_fee_description(
        mut self,
        parking_fee_description: impl Into<String>,
    ) -> Self {
        self.parking_fee_description = Some(parking_fee_description.into());
        self
    }

    /// Sets [`parking_fee_description_img`](Self::parking_fee_description_img).
    #[inline]
    #[must_use]
    pub fn parking_fee_description_img(
        mut self,
        parking_fee_description_img: impl Into<String>,
    ) -> Self {
        self.parking_fee_description_img = Some(parking_fee_description_img.into());
        self
    }

    /// Sets [`parking_lot_type`](Self::parking_lot_type).
    #[inline]
    #[must_use]
    pub fn parking_lot_type(mut self, parking_lot_type: impl Into<String>) -> Self {
        self.parking_lot_type = Some(parking_lot_type.into());
        self
    }

    /// Sets [`parking_mobile`](Self::parking_mobile).
    #[inline]
    #[must_use]
    pub fn parking_mobile(mut self, parking_mobile: impl Into<String>) -> Self {
        self.parking_mobile = Some(parking_mobile.into());
        self
    }

    /// Sets [`parking_name`](Self::parking_name).
    #[inline]
    #[must_use]
    pub fn parking_name(mut self, parking_name: impl Into<String>) -> Self {
        self.parking_name = Some(parking_name.into());
        self
    }

    /// Sets [`parking_number`](Self::parking_number).
    #[inline]
    #[must_use]
    pub fn parking_number(mut self, parking_number: impl Into<String>) -> Self {
        self.parking_number = Some(parking_number.into());
        self
    }

    /// Sets [`parking_poiid`](Self::parking_poiid).
    #[inline]
    #[must_use]
    pub fn parking_poiid(mut self, parking_poiid: impl Into<String>) -> Self {
        self.parking_poiid = Some(parking_poiid.into());
        self
    }

    /// Sets [`parking_start_time`](Self::parking_start_time).
    #[inline]
    #[must_use]
    pub fn parking_start_time(mut self, parking_start_time: impl Into<String>) -> Self {
        self.parking_start_time = Some(parking_start_time.into());
        self
    }

    /// Sets [`parking_type`](Self::parking_type).
    #[inline]
    #[must_use]
    pub fn parking_type(mut self, parking_type: impl Into<String>) -> Self {
        self.parking_type = Some(parking_type.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`payment_mode`](Self::payment_mode).
    #[inline]
    #[must_use]
    pub fn payment_mode(mut self, payment_mode: impl Into<String>) -> Self {
        self.payment_mode = Some(payment_mode.into());
        self
    }

    /// Sets [`serivce_url`](Self::serivce_url).
    #[inline]
    #[must_use]
    pub fn serivce_url(mut self, serivce_url: impl Into<String>) -> Self {
        self.serivce_url = Some(serivce_url.into());
        self
    }

    /// Sets [`service_list`](Self::service_list).
    #[inline]
    #[must_use]
    pub fn service_list(
        mut self,
        service_list: impl IntoIterator<Item = super::types::ParkingLotServiceInfo>,
    ) -> Self {
        self.service_list = service_list.into_iter().collect();
        self
    }

    /// Sets [`shopingmall_id`](Self::shopingmall_id).
    #[inline]
    #[must_use]
    pub fn shopingmall_id(mut self, shopingmall_id: impl Into<String>) -> Self {
        self.shopingmall_id = Some(shopingmall_id.into());
        self
    }

    /// Sets [`sum_space`](Self::sum_space).
    #[inline]
    #[must_use]
    pub fn sum_space(mut self, sum_space: impl Into<String>) -> Self {
        self.sum_space = Some(sum_space.into());
        self
    }

    /// Sets [`support_after_pay`](Self::support_after_pay).
    #[inline]
    #[must_use]
    pub fn support_after_pay(mut self, support_after_pay: impl Into<String>) -> Self {
        self.support_after_pay = Some(support_after_pay.into());
        self
    }

    /// Sets [`time_out`](Self::time_out).
    #[inline]
    #[must_use]
    pub fn time_out(mut self, time_out: impl Into<String>) -> Self {
        self.time_out = Some(time_out.into());
        self
    }
}

impl record::Record for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_id),
            1 => Some(&self.business_isv),
            2 => Some(&self.charge_sum_space),
            3 => Some(&self.charging_rule),
            4 => Some(&self.city_id),
            5 => Some(&self.contact_alipay),
            6 => Some(&self.contact_emali),
            7 => Some(&self.contact_mobile),
            8 => Some(&self.contact_name),
            9 => Some(&self.contact_tel),
            10 => Some(&self.contact_weixin),
            11 => Some(&self.equipment_name),
            12 => Some(&self.is_support_invoice),
            13 => Some(&self.isv_mobile),
            14 => Some(&self.latitude),
            15 => Some(&self.longitude),
            16 => Some(&self.mchnt_id),
            17 => Some(&self.original_isv_appid),
            18 => Some(&self.original_isv_mobile),
            19 => Some(&self.original_isv_name),
            20 => Some(&self.original_isv_pid),
            21 => Some(&self.out_parking_id),
            22 => Some(&self.parking_address),
            23 => Some(&self.parking_end_time),
            24 => Some(&self.parking_fee_description),
            25 => Some(&self.parking_fee_description_img),
            26 => Some(&self.parking_lot_type),
            27 => Some(&self.parking_mobile),
            28 => Some(&self.parking_name),
            29 => Some(&self.parking_number),
            30 => Some(&self.parking_poiid),
            31 => Some(&self.parking_start_time),
            32 => Some(&self.parking_type),
            33 => Some(&self.pay_type),
            34 => Some(&self.payment_mode),
            35 => Some(&self.serivce_url),
            36 => Some(&self.service_list),
            37 => Some(&self.shopingmall_id),
            38 => Some(&self.sum_space),
            39 => Some(&self.support_after_pay),
            40 => Some(&self.time_out),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_id),
            1 => Some(&mut self.business_isv),
            2 => Some(&mut self.charge_sum_space),
            3 => Some(&mut self.charging_rule),
            4 => Some(&mut self.city_id),
            5 => Some(&mut self.contact_alipay),
            6 => Some(&mut self.contact_emali),
            7 => Some(&mut self.contact_mobile),
            8 => Some(&mut self.contact_name),
            9 => Some(&mut self.contact_tel),
            10 => Some(&mut self.contact_weixin),
            11 => Some(&mut self.equipment_name),
            12 => Some(&mut self.is_support_invoice),
            13 => Some(&mut self.isv_mobile),
            14 => Some(&mut self.latitude),
            15 => Some(&mut self.longitude),
            16 => Some(&mut self.mchnt_id),
            17 => Some(&mut self.original_isv_appid),
            18 => Some(&mut self.original_isv_mobile),
            19 => Some(&mut self.original_isv_name),
            20 => Some(&mut self.original_isv_pid),
            21 => Some(&mut self.out_parking_id),
            22 => Some(&mut self.parking_address),
            23 => Some(&mut self.parking_end_time),
            24 => Some(&mut self.parking_fee_description),
            25 => Some(&mut self.parking_fee_description_img),
            26 => Some(&mut self.parking_lot_type),
            27 => Some(&mut self.parking_mobile),
            28 => Some(&mut self.parking_name),
            29 => Some(&mut self.parking_number),
            30 => Some(&mut self.parking_poiid),
            31 => Some(&mut self.parking_start_time),
            32 => Some(&mut self.parking_type),
            33 => Some(&mut self.pay_type),
            34 => Some(&mut self.payment_mode),
            35 => Some(&mut self.serivce_url),
            36 => Some(&mut self.service_list),
            37 => Some(&mut self.shopingmall_id),
            38 => Some(&mut self.sum_space),
            39 => Some(&mut self.support_after_pay),
            40 => Some(&mut self.time_out),
            _ => None,
        }
    }
}

impl Clone for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MycarParkingParkinglotinfoCreate {}

impl record::Request for MycarParkingParkinglotinfoCreate {
    type Response = MycarParkingParkinglotinfoCreateResponse;
    type ErrorCode = MycarParkingParkinglotinfoCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.mycar.parking.parkinglotinfo.create` (录入停车场信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MycarParkingParkinglotinfoCreateResponse {
    /// The field `biz_code`: a text.
    ///
    /// On the wire `biz_code`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:52`.
    pub biz_code: Option<String>,
    /// The field `biz_msg`: a text.
    ///
    /// On the wire `biz_msg`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:53`.
    pub biz_msg: Option<String>,
    /// The field `parking_id`: a text.
    ///
    /// On the wire `parking_id`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:54`.
    pub parking_id: Option<String>,
}

impl record::Record for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MYCAR_PARKING_PARKINGLOTINFO_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.biz_msg),
            2 => Some(&self.parking_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.biz_msg),
            2 => Some(&mut self.parking_id),
            _ => None,
        }
    }
}

impl Clone for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MycarParkingParkinglotinfoCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.mycar.parking.parkinglotinfo.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MycarParkingParkinglotinfoCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:57`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:58`.
    BizError,
    /// On the wire `MERCHANT_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:59`.
    MerchantIdIsEmpty,
    /// On the wire `MERCHANT_ID_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:60`.
    MerchantIdFormatError,
    /// On the wire `PARKING_POI_ID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:61`.
    ParkingPoiIdIsEmpty,
    /// On the wire `ISV_PID_IS_EMPTY`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:62`.
    IsvPidIsEmpty,
    /// On the wire `PARKING_SUPPORT_AFTER_PAY_ILLEGAL`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:63`.
    ParkingSupportAfterPayIllegal,
    /// On the wire `PARKING_TIME_OUT_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:64`.
    ParkingTimeOutIllegal,
    /// On the wire `PARKING_POI_NOT_FIND`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:65`.
    ParkingPoiNotFind,
    /// On the wire `PARKING_POI_TYPE_NOT_MATCH`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:66`.
    ParkingPoiTypeNotMatch,
    /// On the wire `PARKING_LEADS_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:67`.
    ParkingLeadsHasRegistered,
    /// On the wire `PARKING_POI_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:68`.
    ParkingPoiHasRegistered,
    /// On the wire `PARKING_IS_SUPPORT_INVOICE_ILLEGAL`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:69`.
    ParkingIsSupportInvoiceIllegal,
    /// On the wire `PARKING_BIZ_TAGS_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:70`.
    ParkingBizTagsIllegal,
    /// On the wire `PARKING_SUM_SPACE_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:71`.
    ParkingSumSpaceIllegal,
    /// On the wire `PARKING_ISV_MOBILE_FORMAT_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:72`.
    ParkingIsvMobileFormatError,
    /// On the wire `PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:73`.
    ParkingOriginalIsvMobileFormatError,
    /// On the wire `PARKING_FEE_DESC_IMG_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:74`.
    ParkingFeeDescImgIllegal,
    /// On the wire `PARKING_FEE_DESC_IMG_UPLOAD_ERROR`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:75`.
    ParkingFeeDescImgUploadError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:76`.
    SystemError,
    /// On the wire `INVALID_PARAMETER_BUSINESS_ID`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:77`.
    InvalidParameterBusinessId,
    /// On the wire `INVALID_PARAMETER_BUSINESS_TYPE`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:78`.
    InvalidParameterBusinessType,
    /// On the wire `ONLINET_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:79`.
    OnlinetAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_APPS`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:80`.
    AgreementAccountBadNotApps,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_NOT_SIGN`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:81`.
    AgreementAccountBadNotSign,
    /// On the wire `AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:82`.
    AgreementAccountBadInvalidPayeeId,
    /// On the wire `PARKINGLOT_HAS_REGISTERED`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:83`.
    ParkinglotHasRegistered,
    /// On the wire `PARKINGLOT_TYPE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:84`.
    ParkinglotTypeError,
    /// On the wire `PARKINGLOT_BIZ_TYPE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:85`.
    ParkinglotBizTypeError,
    /// On the wire `PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:86`.
    ParkinglotOnlinetAccountNotApps,
    /// On the wire `PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:87`.
    ParkinglotAgreementAccountNotApps,
    /// On the wire `PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN`. Source:
    /// `spec/eco/mycar.parking.parkinglotinfo.create.yaml:88`.
    ParkinglotAgreementAccountBadSign,
    /// On the wire `PARKINGLOT_POI_TYPE_NOT_MATCH`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:89`.
    ParkinglotPoiTypeNotMatch,
    /// On the wire `PARKINGLOT_ISV_APP_ID_ILLEGAL`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:90`.
    ParkinglotIsvAppIdIllegal,
    /// On the wire `PARKINGLOT_POI_NOT_FIND`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:91`.
    ParkinglotPoiNotFind,
    /// On the wire `PARKINGLOT_POI_PARSE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:92`.
    ParkinglotPoiParseError,
    /// On the wire `PARKINGLOT_IMPORT_DELETE_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:93`.
    ParkinglotImportDeleteError,
    /// On the wire `NO_PERMISSION_ERROR`. Source: `spec/eco/mycar.parking.parkinglotinfo.create.yaml:94`.
    NoPermissionError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MycarParkingParkinglotinfoCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
        ("MERCHANT_ID_IS_EMPTY", Self::MerchantIdIsEmpty),
        ("MERCHANT_ID_FORMAT_ERROR", Self::MerchantIdFormatError),
        ("PARKING_POI_ID_IS_EMPTY", Self::ParkingPoiIdIsEmpty),
        ("ISV_PID_IS_EMPTY", Self::IsvPidIsEmpty),
        ("PARKING_SUPPORT_AFTER_PAY_ILLEGAL", Self::ParkingSupportAfterPayIllegal),
        ("PARKING_TIME_OUT_ILLEGAL", Self::ParkingTimeOutIllegal),
        ("PARKING_POI_NOT_FIND", Self::ParkingPoiNotFind),
        ("PARKING_POI_TYPE_NOT_MATCH", Self::ParkingPoiTypeNotMatch),
        ("PARKING_LEADS_HAS_REGISTERED", Self::ParkingLeadsHasRegistered),
        ("PARKING_POI_HAS_REGISTERED", Self::ParkingPoiHasRegistered),
        ("PARKING_IS_SUPPORT_INVOICE_ILLEGAL", Self::ParkingIsSupportInvoiceIllegal),
        ("PARKING_BIZ_TAGS_ILLEGAL", Self::ParkingBizTagsIllegal),
        ("PARKING_SUM_SPACE_ILLEGAL", Self::ParkingSumSpaceIllegal),
        ("PARKING_ISV_MOBILE_FORMAT_ERROR", Self::ParkingIsvMobileFormatError),
        (
            "PARKING_ORIGINAL_ISV_MOBILE_FORMAT_ERROR",
            Self::ParkingOriginalIsvMobileFormatError,
        ),
        ("PARKING_FEE_DESC_IMG_ILLEGAL", Self::ParkingFeeDescImgIllegal),
        ("PARKING_FEE_DESC_IMG_UPLOAD_ERROR", Self::ParkingFeeDescImgUploadError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER_BUSINESS_ID", Self::InvalidParameterBusinessId),
        ("INVALID_PARAMETER_BUSINESS_TYPE", Self::InvalidParameterBusinessType),
        ("ONLINET_ACCOUNT_BAD_NOT_APPS", Self::OnlinetAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_APPS", Self::AgreementAccountBadNotApps),
        ("AGREEMENT_ACCOUNT_BAD_NOT_SIGN", Self::AgreementAccountBadNotSign),
        (
            "AGREEMENT_ACCOUNT_BAD_INVALID_PAYEE_ID",
            Self::AgreementAccountBadInvalidPayeeId,
        ),
        ("PARKINGLOT_HAS_REGISTERED", Self::ParkinglotHasRegistered),
        ("PARKINGLOT_TYPE_ERROR", Self::ParkinglotTypeError),
        ("PARKINGLOT_BIZ_TYPE_ERROR", Self::ParkinglotBizTypeError),
        ("PARKINGLOT_ONLINET_ACCOUNT_NOT_APPS", Self::ParkinglotOnlinetAccountNotApps),
        (
            "PARKINGLOT_AGREEMENT_ACCOUNT_NOT_APPS",
            Self::ParkinglotAgreementAccountNotApps,
        ),
        (
            "PARKINGLOT_AGREEMENT_ACCOUNT_BAD_SIGN",
            Self::ParkinglotAgreementAccountBadSign,
        ),
        ("PARKINGLOT_POI_TYPE_NOT_MATCH", Self::ParkinglotPoiTypeNotMatch),
        ("PARKINGLOT_ISV_APP_ID_ILLEGAL", Self::ParkinglotIsvAppIdIllegal),
        ("PARKINGLOT_POI_NOT_FIND", Self::ParkinglotPoiNotFind),
        ("PARKINGLOT_POI_PARSE_ERROR", Self::ParkinglotPoiParseError),
        ("PARKINGLOT_IMPORT_DELETE_ERROR", Self::ParkinglotImportDeleteError),
        ("NO_PERMISSION_ERROR", Self::NoPermissionError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
