//! The product `eco`.
//!
//! | API | | Request | V2 | V3 |
//! |---|---|---|---|---|
//! | `alipay.eco.contract.signflows.create` | 创建电子合同签署流程(E签宝) | [`ContractSignflowsCreate`] | call | POST |
//! | `alipay.eco.doc.template.create` | 创建合同模板（E签宝） | [`DocTemplateCreate`] | call | POST |
//! | `alipay.eco.doctemplate.settingurl.query` | 获取合同模板设置地址（E签宝） | [`DoctemplateSettingurlQuery`] | call | GET |
//! | `alipay.eco.edu.kt.billing.modify` | 教育缴费账单状态同步接口 | [`EduKtBillingModify`] | call | POST |
//! | `alipay.eco.edu.kt.billing.query` | 缴费账单查询 | [`EduKtBillingQuery`] | call | GET |
//! | `alipay.eco.edu.kt.billing.send` | 教育缴费账单发送接口 | [`EduKtBillingSend`] | call | POST |
//! | `alipay.eco.edu.kt.parent.query` | 查询学生家长状态接口 | [`EduKtParentQuery`] | call | GET |
//! | `alipay.eco.edu.kt.schoolinfo.modify` | 教育缴费学校信息录入接口 | [`EduKtSchoolinfoModify`] | call | POST |
//! | `alipay.eco.edu.kt.student.modify` | 学生信息更新 | [`EduKtStudentModify`] | call | POST |
//! | `alipay.eco.file.path.query` | 获取文件直传地址（E签宝） | [`FilePathQuery`] | call | GET |
//! | `alipay.eco.mycar.parking.chargeinfo.sync` | 停车场价格信息同步 | [`MycarParkingChargeinfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.charginginfo.sync` | 车辆停车计费接口 | [`MycarParkingCharginginfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.config.query` | ISV系统配置查询接口 | [`MycarParkingConfigQuery`] | call | GET |
//! | `alipay.eco.mycar.parking.config.set` | 停车ISV系统配置接口 | [`MycarParkingConfigSet`] | call | POST |
//! | `alipay.eco.mycar.parking.enterinfo.sync` | 车辆驶入接口 | [`MycarParkingEnterinfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.exitinfo.sync` | 车辆驶出接口 | [`MycarParkingExitinfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.order.sync` | 订单同步接口 | [`MycarParkingOrderSync`] | call | POST |
//! | `alipay.eco.mycar.parking.order.update` | 订单更新接口 | [`MycarParkingOrderUpdate`] | call | POST |
//! | `alipay.eco.mycar.parking.overtimecharginginfo.sync` | 车辆停车超时重计费接口 | [`MycarParkingOvertimecharginginfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.parkinglotbiz.transfer` | 车场业务归属配置 | [`MycarParkingParkinglotbizTransfer`] | call | POST |
//! | `alipay.eco.mycar.parking.parkinglotinfo.create` | 录入停车场信息 | [`MycarParkingParkinglotinfoCreate`] | call | POST |
//! | `alipay.eco.mycar.parking.parkinglotinfo.query` | 停车场信息查询 | [`MycarParkingParkinglotinfoQuery`] | call | GET |
//! | `alipay.eco.mycar.parking.parkinglotinfo.update` | 修改停车场信息 | [`MycarParkingParkinglotinfoUpdate`] | call | POST |
//! | `alipay.eco.mycar.parking.paymentinfo.sync` | 车辆停车缴费接口 | [`MycarParkingPaymentinfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.spaceinfo.sync` | 停车场车位信息同步 | [`MycarParkingSpaceinfoSync`] | call | POST |
//! | `alipay.eco.mycar.parking.vehicle.query` | 车牌查询接口 | [`MycarParkingVehicleQuery`] | call | GET |
//! | `alipay.eco.sign.flow.cancel` | 签署流程撤销（E签宝） | [`SignFlowCancel`] | call | POST |
//! | `alipay.eco.sign.flow.create` | 创建流程（E签宝） | [`SignFlowCreate`] | call | POST |
//! | `alipay.eco.sign.flow.finish` | 签署流程归档 | [`SignFlowFinish`] | call | POST |
//! | `alipay.eco.sign.flow.query` | 签署流程查询（E签宝） | [`SignFlowQuery`] | call | GET |
//! | `alipay.eco.signflows.detail.query` | 获取签署流程合同与附件的下载地址（E签宝） | [`SignflowsDetailQuery`] | call | GET |
//! | `alipay.eco.signflows.url.query` | 获取签署地址 | [`SignflowsUrlQuery`] | call | GET |
//!
//! Described: 485 of 485 fields, 87 limits and rules on requests of which 13 are advisory, 54 enumerations, 101 of 266 error codes.

pub mod contract_signflows_create;
pub mod doc_template_create;
pub mod doctemplate_settingurl_query;
pub mod edu_kt_billing_modify;
pub mod edu_kt_billing_query;
pub mod edu_kt_billing_send;
pub mod edu_kt_parent_query;
pub mod edu_kt_schoolinfo_modify;
pub mod edu_kt_student_modify;
pub mod file_path_query;
pub mod mycar_parking_chargeinfo_sync;
pub mod mycar_parking_charginginfo_sync;
pub mod mycar_parking_config_query;
pub mod mycar_parking_config_set;
pub mod mycar_parking_enterinfo_sync;
pub mod mycar_parking_exitinfo_sync;
pub mod mycar_parking_order_sync;
pub mod mycar_parking_order_update;
pub mod mycar_parking_overtimecharginginfo_sync;
pub mod mycar_parking_parkinglotbiz_transfer;
pub mod mycar_parking_parkinglotinfo_create;
pub mod mycar_parking_parkinglotinfo_query;
pub mod mycar_parking_parkinglotinfo_update;
pub mod mycar_parking_paymentinfo_sync;
pub mod mycar_parking_spaceinfo_sync;
pub mod mycar_parking_vehicle_query;
pub mod sign_flow_cancel;
pub mod sign_flow_create;
pub mod sign_flow_finish;
pub mod sign_flow_query;
pub mod signflows_detail_query;
pub mod signflows_url_query;
pub mod types;

pub use contract_signflows_create::{
    ContractSignflowsCreate, ContractSignflowsCreateResponse,
    ContractSignflowsCreateErrorCode,
};
pub use doc_template_create::{
    DocTemplateCreate, DocTemplateCreateResponse, DocTemplateCreateErrorCode,
};
pub use doctemplate_settingurl_query::{
    DoctemplateSettingurlQuery, DoctemplateSettingurlQueryResponse,
    DoctemplateSettingurlQueryErrorCode,
};
pub use edu_kt_billing_modify::{
    EduKtBillingModify, EduKtBillingModifyResponse, EduKtBillingModifyErrorCode,
};
pub use edu_kt_billing_query::{
    EduKtBillingQuery, EduKtBillingQueryResponse, EduKtBillingQueryErrorCode,
};
pub use edu_kt_billing_send::{
    EduKtBillingSend, EduKtBillingSendResponse, EduKtBillingSendErrorCode,
};
pub use edu_kt_parent_query::{
    EduKtParentQuery, EduKtParentQueryResponse, EduKtParentQueryErrorCode,
};
pub use edu_kt_schoolinfo_modify::{
    EduKtSchoolinfoModify, EduKtSchoolinfoModifyResponse, EduKtSchoolinfoModifyErrorCode,
};
pub use edu_kt_student_modify::{
    EduKtStudentModify, EduKtStudentModifyResponse, EduKtStudentModifyErrorCode,
};
pub use file_path_query::{FilePathQuery, FilePathQueryResponse, FilePathQueryErrorCode};
pub use mycar_parking_chargeinfo_sync::{
    MycarParkingChargeinfoSync, MycarParkingChargeinfoSyncResponse,
    MycarParkingChargeinfoSyncErrorCode,
};
pub use mycar_parking_charginginfo_sync::{
    MycarParkingCharginginfoSync, MycarParkingCharginginfoSyncResponse,
    MycarParkingCharginginfoSyncErrorCode,
};
pub use mycar_parking_config_query::{
    MycarParkingConfigQuery, MycarParkingConfigQueryResponse,
    MycarParkingConfigQueryErrorCode,
};
pub use mycar_parking_config_set::{
    MycarParkingConfigSet, MycarParkingConfigSetResponse, MycarParkingConfigSetErrorCode,
};
pub use mycar_parking_enterinfo_sync::{
    MycarParkingEnterinfoSync, MycarParkingEnterinfoSyncResponse,
    MycarParkingEnterinfoSyncErrorCode,
};
pub use mycar_parking_exitinfo_sync::{
    MycarParkingExitinfoSync, MycarParkingExitinfoSyncResponse,
    MycarParkingExitinfoSyncErrorCode,
};
pub use mycar_parking_order_sync::{
    MycarParkingOrderSync, MycarParkingOrderSyncResponse, MycarParkingOrderSyncErrorCode,
};
pub use mycar_parking_order_update::{
    MycarParkingOrderUpdate, MycarParkingOrderUpdateResponse,
    MycarParkingOrderUpdateErrorCode,
};
pub use mycar_parking_overtimecharginginfo_sync::{
    MycarParkingOvertimecharginginfoSync, MycarParkingOvertimecharginginfoSyncResponse,
    MycarParkingOvertimecharginginfoSyncErrorCode,
};
pub use mycar_parking_parkinglotbiz_transfer::{
    MycarParkingParkinglotbizTransfer, MycarParkingParkinglotbizTransferResponse,
    MycarParkingParkinglotbizTransferErrorCode,
};
pub use mycar_parking_parkinglotinfo_create::{
    MycarParkingParkinglotinfoCreate, MycarParkingParkinglotinfoCreateResponse,
    MycarParkingParkinglotinfoCreateErrorCode,
};
pub use mycar_parking_parkinglotinfo_query::{
    MycarParkingParkinglotinfoQuery, MycarParkingParkinglotinfoQueryResponse,
    MycarParkingParkinglotinfoQueryErrorCode,
};
pub use mycar_parking_parkinglotinfo_update::{
    MycarParkingParkinglotinfoUpdate, MycarParkingParkinglotinfoUpdateResponse,
    MycarParkingParkinglotinfoUpdateErrorCode,
};
pub use mycar_parking_paymentinfo_sync::{
    MycarParkingPaymentinfoSync, MycarParkingPaymentinfoSyncResponse,
    MycarParkingPaymentinfoSyncErrorCode,
};
pub use mycar_parking_spaceinfo_sync::{
    MycarParkingSpaceinfoSync, MycarParkingSpaceinfoSyncResponse,
    MycarParkingSpaceinfoSyncErrorCode,
};
pub use mycar_parking_vehicle_query::{
    MycarParkingVehicleQuery, MycarParkingVehicleQueryResponse,
    MycarParkingVehicleQueryErrorCode,
};
pub use sign_flow_cancel::{
    SignFlowCancel, SignFlowCancelResponse, SignFlowCancelErrorCode,
};
pub use sign_flow_create::{
    SignFlowCreate, SignFlowCreateResponse, SignFlowCreateErrorCode,
};
pub use sign_flow_finish::{
    SignFlowFinish, SignFlowFinishResponse, SignFlowFinishErrorCode,
};
pub use sign_flow_query::{SignFlowQuery, SignFlowQueryResponse, SignFlowQueryErrorCode};
pub use signflows_detail_query::{
    SignflowsDetailQuery, SignflowsDetailQueryResponse, SignflowsDetailQueryErrorCode,
};
pub use signflows_url_query::{
    SignflowsUrlQuery, SignflowsUrlQueryResponse, SignflowsUrlQueryErrorCode,
};
